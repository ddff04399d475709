package news.dossier.bake;

import freemarker.template.Configuration;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
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

  /**
   * In a trace: the templates, the settings and the site's language and address, which all files
   * follow.
   */
  private static final String SITE = "site";

  /** In a trace: the document that the file is made from. */
  private static final String PAGE = "page";

  private final Supplier<Configuration> freemarker;
  private final PageStore store;
  private final BakeConfiguration configuration;
  private final LayeredFolder templates;
  private final OutputFolder output;
  private final Workers workers;
  private final IntConsumer progress;
  private final FailedTemplates failures;
  private final BakeCache cache;
  private @Nullable PageTemplateEngine engine;
  private String shared = "";
  private @Nullable Site site;

  PageRenderer(
      Supplier<Configuration> freemarker,
      PageStore store,
      BakeConfiguration configuration,
      LayeredFolder templates,
      OutputFolder output,
      BakeCache cache,
      Workers workers,
      IntConsumer progress,
      List<Problem> problems) {
    super(store, configuration, null);
    this.freemarker = freemarker;
    this.store = store;
    this.configuration = configuration;
    this.templates = templates;
    this.output = output;
    this.cache = cache;
    this.workers = workers;
    this.progress = progress;
    this.failures = new FailedTemplates(problems);
  }

  /** Prepares what all pages share; the store must be complete by now. */
  void open(Site newSite) {
    site = newSite;
    shared =
        templates
            .addTo(store.newFingerprint())
            .add(settings())
            .add(newSite.language())
            .add(newSite.url().orElse(""))
            .hex();
    engine = new PageTemplateEngine(freemarker.get(), configuration, store, templates, newSite);
    DocumentModel notFound = store.byUri().get(NOT_FOUND);
    if (notFound != null) {
      // A server shows this page under any address, at any depth.
      notFound.setRootPath(newSite.rootPath());
    }
  }

  private Object settings() {
    return new TreeMap<>(configuration.asHashMap());
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
    String target = PageCrawler.target(document.getFile().substring("content/".length()));
    render(document, document.getType() + ".ftlh", target, document.getFile());
  }

  /**
   * Makes a file of a document, unless an earlier bake made the same one. A file that comes out
   * blank is none, which is remembered as well.
   *
   * @param target relative to {@code output/}
   * @param source the file that it is made from, as named in Problems
   */
  void render(DocumentModel document, String template, String target, String source)
      throws RenderingException, UnusableFileException {
    Trace seen = new Trace();
    seen.add(SITE, shared);
    seen.add(PAGE, store.fingerprint(document.getUri()));
    FileStamp present = output.stamp(target);
    if (cache.isStill(target, present, this::fingerprint, seen.seen())) {
      if (present.isThere()) {
        output.keep(target, source);
      }
      return;
    }
    Utf8Writer made = new Utf8Writer(1 << 13);
    engine().render(document, template, made, seen);
    if (made.isBlank()) {
      cache.made(target, FileStamp.NONE, seen.seen());
    } else {
      output.write(target, made.toBytes(), source);
      cache.made(target, output.stamp(target), seen.seen());
    }
  }

  private String fingerprint(String seen) {
    return engine().fingerprint(seen);
  }

  private PageTemplateEngine engine() {
    if (engine == null) {
      throw new IllegalStateException("open() comes first");
    }
    return engine;
  }
}
