package news.dossier.bake;

import java.io.File;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Renders every page on all cores. JBake's DocumentsRenderer reads all documents for each page. */
public final class PagesTool implements RenderingTool {

  /** For the service loader. */
  public PagesTool() {}

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
    PageRenderer pages = (PageRenderer) renderer;
    List<DocumentModel> documents = store.getUnrenderedContent();
    AtomicInteger done = new AtomicInteger();
    pages
        .workers()
        .map(
            documents,
            document -> {
              render(pages, document);
              pages.progress().accept(done.incrementAndGet());
              return document;
            });
    return done.get();
  }

  private static void render(PageRenderer pages, DocumentModel document) {
    try {
      pages.render(document);
    } catch (RenderingException e) {
      pages.failures().add(document.getFile(), e, document.getType() + ".ftlh");
    } catch (UnusableFileException e) {
      pages.failures().add(e.problem());
    }
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration configuration)
      throws RenderingException {
    throw new RenderingException("JBake 2.7 calls the other method");
  }
}
