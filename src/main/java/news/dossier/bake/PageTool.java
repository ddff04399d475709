package news.dossier.bake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** A rendering tool of JBake's that works with our renderer. */
abstract sealed class PageTool implements RenderingTool
    permits FeedsTool, PagesTool, ReceiptsTool, SiteFilesTool {

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
}
