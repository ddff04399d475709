package news.dossier.bake;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/**
 * Renders a feed beside each page whose header lists one: {@code people/xi.xml} beside {@code
 * people/xi.html}.
 */
public final class FeedsTool extends PageTool {
  private static final String TEMPLATE = "feed/entity.xml.ftlx";

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
              render(pages, document);
              return document;
            });
    return documents.size();
  }

  private static void render(PageRenderer pages, DocumentModel document) {
    String page = PageCrawler.target(document.getFile().substring("content/".length()));
    String target =
        page.substring(0, page.length() - BakeConfiguration.EXTENSION.length()) + ".xml";
    try {
      pages.render(document, TEMPLATE, target, document.getFile());
    } catch (RenderingException e) {
      pages.failures().add("output/" + target, e, TEMPLATE);
    } catch (UnusableFileException e) {
      pages.failures().add(e.problem());
    }
  }
}
