package news.dossier.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.dossier.cache.ReadingCache;
import news.dossier.cli.bench.ProcessorTime;
import news.dossier.compile.Reader;
import news.dossier.model.Curation;
import news.dossier.model.ReadSeed;
import news.dossier.model.Seed;
import news.dossier.problem.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code bench read}: how long reading takes, the models' loading included, and how much of the
 * heap each article holds.
 */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Reads invented articles, as sample writes them; without a cache, unless one is named.")
final class BenchReadCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final double KIBI = 1 << 10;
  private static final double MEBI = 1 << 20;

  private final Console console;

  @Option(names = "--articles", description = "How many articles (default: 1000).")
  private int articles = 1000;

  @Option(names = "--words", description = "How long each is, in words (default: 900).")
  private int words = 900;

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description =
          "Keep what is read in FOLDER; the second run with it measures articles that did not change.")
  private @Nullable Path cache;

  BenchReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (articles < 1 || words < 1) {
      console.say("--articles and --words: must be positive.");
      return 2;
    }
    List<Seed> made = SampleSeeds.of(articles, words);
    HeapProgress progress = new HeapProgress(console.progress());
    Reader reader = new Reader(cache == null ? ReadingCache.off() : ReadingCache.in(cache));
    long before = HeapProgress.used();
    long started = System.nanoTime();
    List<Checked<ReadSeed>> read = reader.readAll(made, Curation.NONE, progress);
    double wall = (System.nanoTime() - started - progress.nanos()) / NANOS;
    long after = HeapProgress.used();
    report(read.size(), wall);
    console.data(
        String.format(
            Locale.ROOT,
            "%.1f KiB of heap an article until the names of all are settled, %.1f KiB afterwards",
            (progress.usedAtEnd() - before) / KIBI / read.size(),
            (after - before) / KIBI / read.size()));
    return 0;
  }

  private void report(int read, double wall) {
    double cpu = ProcessorTime.seconds();
    double peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    console.data(
        String.format(
            Locale.ROOT,
            "%d articles of %d words: %.1f s wall, %.1f s CPU, %.0f MiB heap at most, %.1f articles a second",
            read,
            words,
            wall,
            cpu,
            peak / MEBI,
            read / wall));
  }
}
