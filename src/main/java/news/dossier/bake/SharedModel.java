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
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jspecify.annotations.Nullable;

/**
 * What all pages see, prepared once: JBake's lists such as {@code published_articles}, and our
 * functions. Stock JBake asks the database again for each page.
 */
final class SharedModel {
  private final ModelExtractors extractors;
  private final ContentStore store;
  private final ObjectWrapper wrapper;
  private final Map<String, TemplateModel> variables;
  private final Map<String, Optional<TemplateModel>> lists = new ConcurrentHashMap<>();

  SharedModel(
      ModelExtractors extractors,
      ContentStore store,
      ObjectWrapper wrapper,
      Map<String, TemplateModel> variables) {
    this.extractors = extractors;
    this.store = store;
    this.wrapper = wrapper;
    this.variables = Map.copyOf(variables);
  }

  /** What the template of one page sees. */
  TemplateHashModel forPage(DocumentModel content) {
    return new TemplateHashModel() {
      @Override
      public @Nullable TemplateModel get(String key) throws TemplateModelException {
        if (key.equals("content")) {
          return wrapper.wrap(content);
        }
        TemplateModel variable = variables.get(key);
        return variable != null ? variable : list(key);
      }

      @Override
      public boolean isEmpty() {
        return false;
      }
    };
  }

  private @Nullable TemplateModel list(String key) {
    return lists.computeIfAbsent(key, this::extract).orElse(null);
  }

  /** Only lists of documents: JBake also offers its store and the time of the build. */
  private Optional<TemplateModel> extract(String key) {
    if (!extractors.containsKey(key)) {
      return Optional.empty();
    }
    try {
      return extractors.extractAndTransform(
          store, key, Map.of(), (name, value) -> Optional.ofNullable(wrap(value)));
    } catch (NoModelExtractorException e) {
      return Optional.empty();
    }
  }

  private @Nullable TemplateModel wrap(@Nullable Object value) {
    try {
      return value instanceof Collection<?> list ? wrapper.wrap(new ArrayList<>(list)) : null;
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a list of documents can be wrapped", e);
    }
  }
}
