package news.dossier.bake;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/** Renders every page on all cores. JBake's DocumentsRenderer reads all documents for each page. */
public final class PagesTool extends PageTool {

  /** For the service loader. */
  public PagesTool() {}

  @Override
  int render(PageRenderer pages, ContentStore store) {
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
}
