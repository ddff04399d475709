package news.dossier.bake;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;

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
    renderBeside(pages, documents, TEMPLATE, ".xml");
    return documents.size();
  }
}
