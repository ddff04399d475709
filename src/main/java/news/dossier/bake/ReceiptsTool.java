package news.dossier.bake;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

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
    if (!pages.templates().files().containsKey(TEMPLATE)) {
      return 0;
    }
    List<DocumentModel> articles =
        store.getUnrenderedContent().stream()
            .filter(document -> document.getType().equals("article"))
            .toList();
    pages
        .workers()
        .map(
            articles,
            article -> {
              render(pages, article);
              return article;
            });
    return articles.size();
  }

  private static void render(PageRenderer pages, DocumentModel article) {
    String page = PageCrawler.target(article.getFile().substring("content/".length()));
    String target = page.substring(0, page.length() - BakeConfiguration.EXTENSION.length()) + ".js";
    try {
      pages.render(article, TEMPLATE, target, article.getFile());
    } catch (RenderingException e) {
      pages.failures().add("output/" + target, e, TEMPLATE);
    } catch (UnusableFileException e) {
      pages.failures().add(e.problem());
    }
  }
}
