package news.dossier.bake;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;

/**
 * Renders beside each article a script that hands over its sentences, so that other pages can show
 * them: {@code articles/a.js} beside {@code articles/a.html}. It is made from the page itself and
 * can tell no more than that. An article without sentences has none.
 *
 * <p>A script, since pages that are opened from the disk may not read files of data.
 */
public final class ReceiptsTool extends PageTool {
  private static final String TEMPLATE = "receipts/article.js.ftl";

  /** For the service loader. */
  public ReceiptsTool() {}

  @Override
  int render(PageRenderer pages, ContentStore store) {
    if (!pages.templates().offers(TEMPLATE)) {
      return 0;
    }
    List<DocumentModel> articles =
        store.getUnrenderedContent().stream()
            .filter(document -> document.getType().equals("article"))
            .toList();
    renderBeside(pages, articles, TEMPLATE, ".js");
    return articles.size();
  }
}
