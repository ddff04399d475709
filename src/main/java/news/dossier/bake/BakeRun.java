package news.dossier.bake;

import freemarker.template.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.dossier.model.StreamedFile;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.Utensils;

/** One bake, into a folder beside the site, which takes its place when all went well. */
final class BakeRun {
  static final String SETTINGS = "jbake.properties";

  private final Path shipped;
  private final Path dossier;
  private final SiteFolder site;
  private final Workers workers;
  private final List<Problem> problems;
  private final Path staging;
  private final long began;
  private final Workers.Started<SortedMap<String, FileStamp>> present;
  private final Workers.Started<Checked<SortedMap<String, Path>>> content;
  private final Supplier<Markdown> markdown;
  private final Supplier<Configuration> freemarker;

  /**
   * Begins with what depends on nothing else, beside what the caller does meanwhile: many small
   * files are looked at, and the two languages of pages and templates are set up, while the cache,
   * which is one large file, is read.
   *
   * @param problems told of what is found to be wrong
   */
  BakeRun(Path shipped, Path dossier, SiteFolder site, Workers workers, List<Problem> problems)
      throws IOException {
    this.shipped = shipped;
    this.dossier = dossier;
    this.site = site;
    this.workers = workers;
    this.problems = problems;
    this.staging = site.stage();
    this.began = FileStamp.of(staging).modified();
    this.present = workers.start(site::present);
    this.content = workers.start(() -> content(dossier));
    this.markdown = workers.prepare(Markdown::new);
    this.freemarker = workers.prepare(Freemarker::configuration);
  }

  private static Checked<SortedMap<String, Path>> content(Path dossier) {
    List<Problem> problems = new ArrayList<>();
    return new Checked<>(
        ContentFiles.list(dossier.resolve("content"), "content", problems), problems);
  }

  /**
   * Bakes what the cache does not know, and publishes the site unless there is an error.
   *
   * @return the number of pages baked
   */
  int bake(BakeCache cache, SortedMap<String, StreamedFile> data, IntConsumer progress)
      throws IOException, ConfigurationException {
    OutputFolder output = new OutputFolder(site.output(), present.get(), staging);
    problems.addAll(content.get().problems());
    DossierOven oven = oven(content.get().value(), output, cache, data, progress);
    oven.bake();
    if (!failed(problems)) {
      if (output.isChanged()) {
        site.publish(output.removed());
      }
      cache.write();
    }
    site.discard();
    return oven.baked();
  }

  static boolean failed(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private DossierOven oven(
      SortedMap<String, Path> files,
      OutputFolder output,
      BakeCache cache,
      SortedMap<String, StreamedFile> data,
      IntConsumer progress)
      throws IOException, ConfigurationException {
    LayeredFolder templates = LayeredFolder.of(dossier, shipped, "templates", problems);
    LayeredFolder assets = LayeredFolder.of(dossier, shipped, "assets", problems);
    SortedSet<String> pages = new TreeSet<>(files.keySet());
    pages.removeIf(path -> !path.endsWith(".md"));
    Path own = dossier.resolve(SETTINGS);
    Path settings = Files.isRegularFile(own) ? own : shipped.resolve(SETTINGS);
    BakeConfiguration configuration = BakeConfiguration.of(dossier, settings, staging);
    PageStore store = new PageStore(cache.key());
    PageRenderer renderer =
        new PageRenderer(
            freemarker,
            store,
            configuration,
            templates,
            output,
            cache,
            workers,
            progress,
            problems);
    Utensils utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(store);
    utensils.setCrawler(
        new PageCrawler(store, configuration, pages, cache, began, workers, problems));
    utensils.setRenderer(renderer);
    utensils.setAsset(new SiteAsset(configuration, assets, files, output, problems));
    PageMarkupEngine markup =
        new PageMarkupEngine(markdown, dossier.resolve("content"), types(templates));
    return new DossierOven(utensils, store, renderer, markup, output, data, problems);
  }

  /** The types of pages: one for each template that lies at the top. */
  private static Set<String> types(LayeredFolder templates) {
    return templates.files().keySet().stream()
        .filter(name -> name.matches("[a-z0-9][a-z0-9_-]*\\.ftlh"))
        .map(name -> name.substring(0, name.lastIndexOf('.')))
        .collect(Collectors.toUnmodifiableSet());
  }
}
