package news.dossier.bake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A function of templates that reads the body of a document of the site: {@code
 * sentencesOf(content)}. Several templates ask it of one document, each for a file of its own; the
 * HTML is parsed for the first, and what was found is held while there is room.
 *
 * @param <T> what it finds
 */
abstract class BodyFunction<T> implements TemplateMethodModelEx {
  private final String name;
  private final Map<String, T> found = new ConcurrentHashMap<>();
  private final Room room = Room.ofFreeMemory();

  /**
   * @param name that templates call it by
   */
  BodyFunction(String name) {
    this.name = name;
  }

  /**
   * What is in a body.
   *
   * @param uri of the document, from the root of the site
   */
  abstract T read(String body, String uri);

  /** How long the texts in it are together. */
  abstract int length(T found);

  @Override
  public final Object exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateHashModel document)) {
      throw noDocument();
    }
    String uri = JsonFunction.text(document.get("uri"));
    if (uri.isEmpty()) {
      throw noDocument();
    }
    T known = found.get(uri);
    if (known == null) {
      T read = read(JsonFunction.text(document.get("body")), uri);
      if (room.take(length(read))) {
        found.put(uri, read);
      }
      return read;
    }
    if (document instanceof TracedHash traced) {
      traced.ask("body");
    }
    return known;
  }

  private TemplateModelException noDocument() {
    return new TemplateModelException(name + "(document) takes one argument, a document.");
  }
}
