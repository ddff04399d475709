package news.dossier.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import news.dossier.model.StreamedFile;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.Utensils;

/** Bakes a dossier's {@code content/} into {@code output/}. */
public final class Baker {
  private static final String SETTINGS = "jbake.properties";

  /** Relative to the dossier; one file in it for each place that is baked into. */
  private static final String CACHE = "target/cache/bake";

  private final Path shipped;
  private final int threads;
  private final Optional<String> version;

  /** Bakes everything, on all cores. */
  public Baker() {
    this(Shipped.folder(), Runtime.getRuntime().availableProcessors(), Optional.empty());
  }

  /**
   * Bakes what has changed since the bake before, on all cores.
   *
   * @param version of the program, which changes with every change of its code or its libraries
   */
  public Baker(String version) {
    this(Shipped.folder(), Runtime.getRuntime().availableProcessors(), Optional.of(version));
  }

  Baker(Path shipped, int threads, Optional<String> version) {
    this.shipped = shipped;
    this.threads = threads;
    this.version = version;
  }

  /**
   * Bakes into a folder beside {@code output} and, only when all went well, puts it in its place.
   *
   * @param dossier the folder with {@code content/}; its {@code templates/}, {@code assets/} and
   *     {@code jbake.properties} where it has them, else the shipped ones
   * @param output the finished site; left as it was when a Problem is an error
   * @param data files that go into the site as they are, by their path in it, made one at a time
   * @param progress told the number of pages rendered so far, from any thread
   * @return the number of pages baked
   */
  public Checked<Integer> bake(
      Path dossier, Path output, SortedMap<String, StreamedFile> data, IntConsumer progress) {
    List<Problem> problems = new ArrayList<>();
    SiteFolder site = new SiteFolder(output);
    Optional<Problem> refusal = refusal(dossier, site);
    if (refusal.isPresent()) {
      return new Checked<>(0, List.of(refusal.get()));
    }
    int baked = 0;
    try {
      baked = alone(dossier.toAbsolutePath().normalize(), site, data, progress, problems);
    } catch (IOException e) {
      problems.add(ContentFiles.unwritable("output", e));
    } catch (ConfigurationException e) {
      String what = "The settings cannot be read: " + e.getMessage() + ".";
      problems.add(Problem.error(SETTINGS, what, "Correct or remove the file."));
    }
    Collections.sort(problems);
    return new Checked<>(failed(problems) ? 0 : baked, problems);
  }

  private int alone(
      Path dossier,
      SiteFolder site,
      SortedMap<String, StreamedFile> data,
      IntConsumer progress,
      List<Problem> problems)
      throws IOException, ConfigurationException {
    Optional<BakeLock> lock = BakeLock.take(site.lock());
    if (lock.isEmpty()) {
      String what = "Another build is baking this site.";
      problems.add(Problem.error("output", what, "Wait until it is done, and build again."));
      return 0;
    }
    try {
      site.recover();
      return alone(dossier, site, site.stage(), data, progress, problems);
    } finally {
      lock.get().close();
    }
  }

  private int alone(
      Path dossier,
      SiteFolder site,
      Path staging,
      SortedMap<String, StreamedFile> data,
      IntConsumer progress,
      List<Problem> problems)
      throws IOException, ConfigurationException {
    long began = FileStamp.of(staging).modified();
    try (Workers workers = new Workers(threads)) {
      // Many small files are looked at while the cache, which is one large file, is read.
      Workers.Started<SortedMap<String, FileStamp>> present = workers.start(site::present);
      Workers.Started<Checked<SortedMap<String, Path>>> content =
          workers.start(() -> content(dossier));
      try (BakeCache cache = cache(dossier, site)) {
        OutputFolder output = new OutputFolder(site.output(), present.get(), staging);
        problems.addAll(content.get().problems());
        SortedMap<String, Path> files = content.get().value();
        int baked =
            bake(dossier, staging, began, files, output, cache, workers, data, progress, problems);
        if (!failed(problems)) {
          if (output.isChanged()) {
            site.publish(output.removed());
          }
          cache.write();
        }
        site.discard();
        return baked;
      }
    }
  }

  private static Checked<SortedMap<String, Path>> content(Path dossier) {
    List<Problem> problems = new ArrayList<>();
    return new Checked<>(
        ContentFiles.list(dossier.resolve("content"), "content", problems), problems);
  }

  private BakeCache cache(Path dossier, SiteFolder site) {
    return version
        .map(
            code -> {
              byte[] place = site.output().toString().getBytes(StandardCharsets.UTF_8);
              String name = PageFormat.hash(place);
              return BakeCache.in(dossier.resolve(CACHE).resolve(name), code);
            })
        .orElseGet(BakeCache::off);
  }

  private static Optional<Problem> refusal(Path dossier, SiteFolder site) {
    if (!Files.isDirectory(dossier.resolve("content"))) {
      String what = "There is no folder content/.";
      return Optional.of(Problem.error("content", what, "Build the dossier from its seeds first."));
    }
    return site.refusal(dossier);
  }

  private static boolean failed(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private int bake(
      Path dossier,
      Path staging,
      long began,
      SortedMap<String, Path> files,
      OutputFolder output,
      BakeCache cache,
      Workers workers,
      SortedMap<String, StreamedFile> data,
      IntConsumer progress,
      List<Problem> problems)
      throws IOException, ConfigurationException {
    Path content = dossier.resolve("content");
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
            store, configuration, templates, output, cache, workers, progress, problems);
    Utensils utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(store);
    utensils.setCrawler(
        new PageCrawler(store, configuration, pages, cache, began, workers, problems));
    utensils.setRenderer(renderer);
    utensils.setAsset(new SiteAsset(configuration, assets, files, output, problems));
    PageMarkupEngine markup = new PageMarkupEngine(content, types(templates));
    DossierOven oven = new DossierOven(utensils, store, renderer, markup, output, data, problems);
    oven.bake();
    return oven.baked();
  }

  /** The types of pages: one for each template that lies at the top. */
  private static Set<String> types(LayeredFolder templates) {
    return templates.files().keySet().stream()
        .filter(name -> name.matches("[a-z0-9][a-z0-9_-]*\\.ftlh"))
        .map(name -> name.substring(0, name.lastIndexOf('.')))
        .collect(Collectors.toUnmodifiableSet());
  }
}
