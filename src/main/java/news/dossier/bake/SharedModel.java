package news.dossier.bake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
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

  /** The header of the home page, which tells of the dossier as a whole. */
  private static final String HOME = "dossier";

  private record Listed(TemplateModel model, String fingerprint) {}

  private final ModelExtractors extractors;
  private final PageStore store;
  private final ObjectWrapper wrapper;
  private final Map<String, Object> home;
  private final Map<String, TemplateModel> variables;
  private final Map<String, Optional<Listed>> lists = new ConcurrentHashMap<>();

  SharedModel(
      ModelExtractors extractors,
      PageStore store,
      ObjectWrapper wrapper,
      Map<String, Object> home,
      Map<String, TemplateModel> variables) {
    this.extractors = extractors;
    this.store = store;
    this.wrapper = wrapper;
    this.home = home;
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
        if (key.equals(HOME)) {
          return traced(home, HOME + " ", seen);
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

  /** Each entry that a template asks for is noted by itself. */
  private TracedHash traced(Map<String, ?> map, String name, Trace seen)
      throws TemplateModelException {
    TemplateHashModelEx all = (TemplateHashModelEx) wrapper.wrap(map);
    return new TracedHash(all, key -> seen.add(name + key, fingerprint(name + key)));
  }

  /** That a document is there is noted apart from what a template then reads in it. */
  private TemplateModel byUri(Trace seen) throws TemplateModelException {
    return new TracedHash(
        (TemplateHashModelEx) wrapper.wrap(store.byUri()),
        uri -> seen.add(BY_URI + " " + uri, fingerprint(BY_URI + " " + uri))) {
      @Override
      public @Nullable TemplateModel get(String uri) throws TemplateModelException {
        DocumentModel document = store.byUri().get(uri);
        return super.get(uri) == null || document == null
            ? null
            : traced(document, BY_URI + " " + uri + " ", seen);
      }
    };
  }

  /**
   * Changes when what a template looked at looks different to it.
   *
   * @param seen its name in a trace: of a list; of an entry of the home page's header; of a
   *     document, or an entry of it, by its uri, which holds no blanks
   */
  String fingerprint(String seen) {
    String[] parts = seen.split(" ", 3);
    if (parts.length == 1) {
      return list(seen).map(Listed::fingerprint).orElse("");
    }
    if (parts[0].equals(HOME)) {
      return ofEntry(home, seen.substring(HOME.length() + 1), "index.html");
    }
    if (parts.length == 2) {
      return parts[1].equals(TracedHash.ALL)
          ? fingerprint(store.byUri().values())
          : String.valueOf(store.byUri().containsKey(parts[1]));
    }
    return ofEntry(store.byUri().getOrDefault(parts[1], new DocumentModel()), parts[2], parts[1]);
  }

  /** A body, or all entries at once, change with the document. */
  private String ofEntry(Map<String, Object> document, String key, String uri) {
    Object value = document.get(key);
    boolean plain = value == null || BakeCacheFormat.canWrite(value);
    return plain && !key.equals(TracedHash.ALL)
        ? store.newFingerprint().add(value).hex()
        : store.fingerprint(uri);
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
    Fingerprint all = store.newFingerprint();
    for (Object document : documents ? list : store.byUri().values()) {
      String uri = ((DocumentModel) document).getUri();
      all.add(uri).add(store.fingerprint(uri));
    }
    return all.hex();
  }
}
