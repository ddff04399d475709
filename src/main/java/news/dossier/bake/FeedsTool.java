package news.dossier.bake;

import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;

/**
 * Renders feeds beside each page whose header lists one: {@code people/xi.xml} (Atom) and {@code
 * people/xi.json} (JSON Feed) beside {@code people/xi.html}.
 */
public final class FeedsTool extends PageTool {
  /** Each by the ending that its feeds have. */
  private static final Map<String, String> TEMPLATES =
      Map.of(".xml", "feed/entity.xml.ftlx", ".json", "feed/entity.json.ftl");

  /** For the service loader. */
  public FeedsTool() {}

  @Override
  int render(PageRenderer pages, ContentStore store) {
    List<DocumentModel> documents =
        store.getUnrenderedContent().stream()
            .filter(document -> document.get("feed") instanceof List<?>)
            .toList();
    TEMPLATES.forEach(
        (ending, template) -> {
          if (pages.templates().offers(template)) {
            renderBeside(pages, documents, template, ending);
          }
        });
    return documents.size();
  }
}
