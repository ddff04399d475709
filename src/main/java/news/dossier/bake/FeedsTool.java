package news.dossier.bake;

import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

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
    pages
        .workers()
        .map(
            documents,
            document -> {
              TEMPLATES.forEach((ending, template) -> render(pages, document, ending, template));
              return document;
            });
    return documents.size();
  }

  private static void render(
      PageRenderer pages, DocumentModel document, String ending, String template) {
    String page = PageCrawler.target(document.getFile().substring("content/".length()));
    String target =
        page.substring(0, page.length() - BakeConfiguration.EXTENSION.length()) + ending;
    try {
      pages.render(document, template, target, document.getFile());
    } catch (RenderingException e) {
      pages.failures().add("output/" + target, e, template);
    } catch (UnusableFileException e) {
      pages.failures().add(e.problem());
    }
  }
}
