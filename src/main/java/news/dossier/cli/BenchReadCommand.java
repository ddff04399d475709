package news.dossier.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.dossier.cache.AnnotationCache;
import news.dossier.cli.sample.SampleDossier;
import news.dossier.compile.Progress;
import news.dossier.compile.Reader;
import news.dossier.model.Seed;
import news.dossier.problem.Checked;
import news.dossier.seed.SeedReader;
import news.dossier.seed.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench read}: how long reading takes, without any cache, the models' loading included. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads invented articles, as sample writes them, without a cache.")
final class BenchReadCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final double MEBI = 1 << 20;

  private final Console console;

  @Option(names = "--articles", description = "How many articles (default: 1000).")
  private int articles = 1000;

  @Option(names = "--words", description = "How long each is, in words (default: 900).")
  private int words = 900;

  BenchReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (articles < 1 || words < 1) {
      console.say("--articles and --words: must be positive.");
      return 2;
    }
    List<Seed> made = seeds();
    Progress progress = console.progress();
    long started = System.nanoTime();
    int read = new Reader(AnnotationCache.off()).readAll(made, progress).size();
    report(read, (System.nanoTime() - started) / NANOS);
    return 0;
  }

  private List<Seed> seeds() throws IOException {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      new SampleDossier(1, words).write(folder.path(), articles, done -> {});
      Checked<Seeds> seeds = new SeedReader().readFolder(folder.path().resolve("seeds"));
      console.problems(seeds.problems());
      return seeds.value().seeds();
    }
  }

  private void report(int read, double wall) {
    double cpu =
        ManagementFactory.getOperatingSystemMXBean()
                instanceof com.sun.management.OperatingSystemMXBean system
            ? system.getProcessCpuTime() / NANOS
            : Double.NaN;
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
