package news.dossier.bake;

import java.io.File;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** A rendering tool of JBake's that works with our renderer. */
abstract sealed class PageTool implements RenderingTool
    permits CitationsTool, FeedsTool, PagesTool, ReceiptsTool, SiteFilesTool {

  /**
   * Renders what this tool is for.
   *
   * @return how many files were rendered
   */
  abstract int render(PageRenderer pages, ContentStore store);

  @Override
  public final int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
    return render((PageRenderer) renderer, store);
  }

  @Override
  @Deprecated
  public final int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration configuration)
      throws RenderingException {
    throw new RenderingException("JBake 2.7 calls the other method");
  }

  /**
   * Renders a file of the same name beside the page of each document.
   *
   * @param extension of the file, with its dot
   */
  static void renderBeside(
      PageRenderer pages, List<DocumentModel> documents, String template, String extension) {
    pages
        .workers()
        .map(
            documents,
            document -> {
              renderBeside(pages, document, template, extension);
              return document;
            });
  }

  private static void renderBeside(
      PageRenderer pages, DocumentModel document, String template, String extension) {
    String page = PageCrawler.target(document.getFile().substring("content/".length()));
    int end = page.length() - BakeConfiguration.EXTENSION.length();
    String target = page.substring(0, end) + extension;
    try {
      pages.render(document, template, target, document.getFile());
    } catch (RenderingException e) {
      pages.failures().add("output/" + target, e, template);
    } catch (UnusableFileException e) {
      pages.failures().add(e.problem());
    }
  }
}
