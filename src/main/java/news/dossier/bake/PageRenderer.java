package news.dossier.bake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import news.dossier.problem.Problem;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jspecify.annotations.Nullable;

/**
 * Renders one document at a time into memory and writes it once, when it is whole.
 *
 * <p>JBake's own Renderer deletes the old file, opens the new one and then renders, so that an
 * error in a template leaves a file of 0 bytes; and it copies all settings for each page.
 */
final class PageRenderer extends Renderer {
  private static final String NOT_FOUND = "404.html";

  private final PageStore store;
  private final BakeConfiguration configuration;
  private final LayeredFolder templates;
  private final OutputFolder output;
  private final Workers workers;
  private final IntConsumer progress;
  private final FailedTemplates failures;
  private @Nullable PageTemplateEngine engine;
  private @Nullable Site site;

  PageRenderer(
      PageStore store,
      BakeConfiguration configuration,
      LayeredFolder templates,
      OutputFolder output,
      Workers workers,
      IntConsumer progress,
      List<Problem> problems) {
    super(store, configuration, null);
    this.store = store;
    this.configuration = configuration;
    this.templates = templates;
    this.output = output;
    this.workers = workers;
    this.progress = progress;
    this.failures = new FailedTemplates(problems);
  }

  /** Prepares what all pages share; the store must be complete by now. */
  void open(Site newSite) {
    site = newSite;
    engine = new PageTemplateEngine(configuration, store, templates, newSite);
    DocumentModel notFound = store.byUri().get(NOT_FOUND);
    if (notFound != null) {
      // A server shows this page under any address, at any depth.
      notFound.setRootPath(newSite.rootPath());
    }
  }

  Workers workers() {
    return workers;
  }

  LayeredFolder templates() {
    return templates;
  }

  OutputFolder output() {
    return output;
  }

  IntConsumer progress() {
    return progress;
  }

  FailedTemplates failures() {
    return failures;
  }

  Site site() {
    if (site == null) {
      throw new IllegalStateException("open() comes first");
    }
    return site;
  }

  @Override
  public void render(DocumentModel document) throws RenderingException, UnusableFileException {
    String html = render(document, document.getType() + ".ftlh");
    String target = PageCrawler.target(document.getFile().substring("content/".length()));
    output.write(target, html.getBytes(StandardCharsets.UTF_8), document.getFile());
  }

  /** What a template makes of a document. */
  String render(DocumentModel document, String template) throws RenderingException {
    if (engine == null) {
      throw new IllegalStateException("open() comes first");
    }
    return engine.render(document, template);
  }
}
