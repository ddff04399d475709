package news.dossier.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntConsumer;
import news.dossier.model.StreamedFile;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import org.apache.commons.configuration2.ex.ConfigurationException;

/** Bakes a dossier's {@code content/} into {@code output/}. */
public final class Baker {
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
      baked = locked(dossier.toAbsolutePath().normalize(), site, data, progress, problems);
    } catch (IOException e) {
      problems.add(ContentFiles.unwritable("output", e));
    } catch (ConfigurationException e) {
      String what = "The settings cannot be read: " + e.getMessage() + ".";
      problems.add(Problem.error(BakeRun.SETTINGS, what, "Correct or remove the file."));
    }
    Collections.sort(problems);
    return new Checked<>(BakeRun.failed(problems) ? 0 : baked, problems);
  }

  private int locked(
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
      return alone(dossier, site, data, progress, problems);
    } finally {
      lock.get().close();
    }
  }

  private int alone(
      Path dossier,
      SiteFolder site,
      SortedMap<String, StreamedFile> data,
      IntConsumer progress,
      List<Problem> problems)
      throws IOException, ConfigurationException {
    try (Workers workers = new Workers(threads)) {
      BakeRun run = new BakeRun(shipped, dossier, site, workers, problems);
      try (BakeCache cache = cache(dossier, site)) {
        return run.bake(cache, data, progress);
      }
    }
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
}
