package news.dossier.bake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.model.DocumentModel;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jspecify.annotations.Nullable;

/**
 * What all pages see, prepared once: JBake's lists such as {@code published_articles}, and our
 * functions. Stock JBake asks the database again for each page.
 */
final class SharedModel {
  /** The documents by their uri: {@code published_by_uri["people/ada.html"]}. */
  private static final String BY_URI = "published_by_uri";

  /** Before the uri, in the name of what was looked at. */
  private static final String DOCUMENT = BY_URI + "/";

  private record Listed(TemplateModel model, String fingerprint) {}

  private final ModelExtractors extractors;
  private final PageStore store;
  private final ObjectWrapper wrapper;
  private final Map<String, TemplateModel> variables;
  private final Map<String, Optional<Listed>> lists = new ConcurrentHashMap<>();

  SharedModel(
      ModelExtractors extractors,
      PageStore store,
      ObjectWrapper wrapper,
      Map<String, TemplateModel> variables) {
    this.extractors = extractors;
    this.store = store;
    this.wrapper = wrapper;
    this.variables = Map.copyOf(variables);
  }

  /**
   * What the template of one page sees.
   *
   * @param seen told of every list that the template looks at
   */
  TemplateHashModel forPage(DocumentModel content, Trace seen) {
    return new TemplateHashModel() {
      @Override
      public @Nullable TemplateModel get(String key) throws TemplateModelException {
        if (key.equals("content")) {
          return wrapper.wrap(content);
        }
        TemplateModel variable = variables.get(key);
        if (variable != null) {
          return variable;
        }
        if (key.equals(BY_URI)) {
          return byUri(seen);
        }
        Optional<Listed> list = list(key);
        list.ifPresent(found -> seen.add(key, found.fingerprint()));
        return list.map(Listed::model).orElse(null);
      }

      @Override
      public boolean isEmpty() {
        return false;
      }
    };
  }

  /** Documents by their uri; each one that a template asks for is noted by itself. */
  private TemplateHashModel byUri(Trace seen) throws TemplateModelException {
    TemplateHashModel all = (TemplateHashModel) wrapper.wrap(store.byUri());
    return new TemplateHashModel() {
      @Override
      public @Nullable TemplateModel get(String uri) throws TemplateModelException {
        seen.add(DOCUMENT + uri, fingerprint(DOCUMENT + uri));
        return all.get(uri);
      }

      @Override
      public boolean isEmpty() {
        return false;
      }
    };
  }

  /**
   * Changes when a list, or a document of {@code published_by_uri}, looks different to templates.
   */
  String fingerprint(String key) {
    return key.startsWith(DOCUMENT)
        ? store.fingerprint(key.substring(DOCUMENT.length()))
        : list(key).map(Listed::fingerprint).orElse("");
  }

  private Optional<Listed> list(String key) {
    return lists.computeIfAbsent(key, this::extract);
  }

  /** Only lists of documents: JBake also offers its store and the time of the build. */
  private Optional<Listed> extract(String key) {
    if (!extractors.containsKey(key)) {
      return Optional.empty();
    }
    try {
      return extractors.extractAndTransform(
          store, key, Map.of(), (name, value) -> Optional.ofNullable(listed(value)));
    } catch (NoModelExtractorException e) {
      return Optional.empty();
    }
  }

  private @Nullable Listed listed(@Nullable Object value) {
    try {
      return value instanceof Collection<?> list
          ? new Listed(wrapper.wrap(new ArrayList<>(list)), fingerprint(list))
          : null;
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a list of documents can be wrapped", e);
    }
  }

  /** Of the documents in it; where it lists something else, of all, from which that follows. */
  private String fingerprint(Collection<?> list) {
    boolean documents = list.stream().allMatch(DocumentModel.class::isInstance);
    Fingerprint all = new Fingerprint();
    for (Object document : documents ? list : store.byUri().values()) {
      String uri = ((DocumentModel) document).getUri();
      all.add(uri).add(store.fingerprint(uri));
    }
    return all.hex();
  }
}
