package news.dossier.bake;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dossier.model.StreamedFile;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import news.dossier.text.Words;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.RenderingException;
import org.jbake.template.model.PublishedCustomExtractor;

/**
 * JBake's Oven with our utensils: the same courses in the same order, without the database that
 * {@code Oven.bake()} insists on, and with nothing rendered once a page turned out to be bad.
 */
final class DossierOven extends Oven {
  /** JBake keeps document types, extractors and engines in statics: one bake at a time. */
  private static final Object JBAKE = new Object();

  private final PageStore store;
  private final PageRenderer renderer;
  private final PageMarkupEngine markup;
  private final OutputFolder output;
  private final SortedMap<String, StreamedFile> data;
  private final List<Problem> problems;
  private int baked;

  DossierOven(
      Utensils utensils,
      PageStore store,
      PageRenderer renderer,
      PageMarkupEngine markup,
      OutputFolder output,
      SortedMap<String, StreamedFile> data,
      List<Problem> problems) {
    super(utensils);
    this.store = store;
    this.renderer = renderer;
    this.markup = markup;
    this.output = output;
    this.data = data;
    this.problems = problems;
  }

  /** The number of pages baked. */
  int baked() {
    return baked;
  }

  @Override
  public void bake() {
    synchronized (JBAKE) {
      markup.register();
      getUtensils().getCrawler().crawl();
      getUtensils().getCrawler().crawlDataFiles();
      if (failed()) {
        return;
      }
      registerTypes(markup.types());
      Map<String, Object> header = header();
      Words words = WordsReader.read(renderer.templates(), Site.language(header), problems);
      if (failed()) {
        return;
      }
      Site site = new Site(header, words);
      renderer.open(site);
      runTools();
      getUtensils().getAsset().copy();
      getUtensils()
          .getAsset()
          .copyAssetsFromContent(getUtensils().getConfiguration().getContentFolder());
      writeData();
      forGitHubPages(site);
    }
  }

  private boolean failed() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private Map<String, Object> header() {
    DocumentModel home = store.byUri().getOrDefault("index.html", new DocumentModel());
    return Collections.unmodifiableMap(new TreeMap<>(home));
  }

  /** Every type that has a template, so that its list is there, if empty, before its first page. */
  private static void registerTypes(Collection<String> types) {
    DocumentTypes.resetDocumentTypes();
    ModelExtractors extractors = ModelExtractors.getInstance();
    extractors.reset();
    for (String type : types) {
      DocumentTypes.addDocumentType(type);
      extractors.registerExtractorsForCustomTypes(type);
      String published = "published_" + type + "s";
      if (!extractors.containsKey(published)) {
        extractors.registerEngine(published, new PublishedCustomExtractor(type));
      }
    }
  }

  /** JBake's own tools are left out: ours do their work. Others may join through ServiceLoader. */
  private void runTools() {
    for (RenderingTool tool : ServiceLoader.load(RenderingTool.class)) {
      if (!tool.getClass().getName().startsWith("org.jbake.")) {
        run(tool);
      }
    }
    renderer.failures().report();
  }

  private void run(RenderingTool tool) {
    try {
      int count = tool.render(renderer, store, getUtensils().getConfiguration());
      baked += tool instanceof PagesTool ? count : 0;
    } catch (RenderingException e) {
      renderer.failures().add(tool.getClass().getSimpleName(), e, "");
    }
  }

  private void writeData() {
    data.forEach(
        (path, file) -> {
          try {
            output.write(path, file, "the build");
          } catch (UnusableFileException e) {
            problems.add(e.problem());
          }
        });
  }

  /** GitHub Pages runs Jekyll unless told not to, and learns a domain from a file. */
  private void forGitHubPages(Site site) {
    try {
      output.write(".nojekyll", new byte[0], "the build");
      if (site.domain().isPresent()) {
        String domain = site.domain().get() + "\n";
        output.write("CNAME", domain.getBytes(StandardCharsets.UTF_8), "content/index.md");
      }
    } catch (UnusableFileException e) {
      problems.add(e.problem());
    }
  }
}
