package news.dossier.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.dossier.cache.AnnotationCache;
import news.dossier.compile.Progress;
import news.dossier.compile.Reader;
import news.dossier.model.Curation;
import news.dossier.model.Seed;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.seed.SeedReader;
import news.dossier.seed.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code bench read}: how long reading takes, without any cache, the models' loading included.
 *
 * <p>The articles are made from the paragraphs of real seeds, each article beginning with another
 * one, so that names, dates and quotations are as dense as in print.
 */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads articles made from the paragraphs of SEEDS, without a cache.")
final class BenchReadCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final double MEBI = 1 << 20;

  private final Console console;

  @Parameters(
      paramLabel = "SEEDS",
      defaultValue = "seeds",
      description = "A folder of seeds (default: seeds).")
  private Path seeds = Path.of("seeds");

  @Option(names = "--articles", description = "How many articles (default: 1000).")
  private int articles = 1000;

  @Option(names = "--words", description = "How long each is, in words (default: 900).")
  private int words = 900;

  BenchReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Checked<Seeds> source = new SeedReader().readFolder(seeds.toAbsolutePath().normalize());
    List<Problem> problems = source.problems();
    console.problems(problems);
    List<Seed> made = SampleArticles.from(source.value().seeds(), articles, words);
    if (made.isEmpty()) {
      console.say("There is no article in " + seeds + ". Name a folder of seeds.");
      return 1;
    }
    Progress progress = console.progress();
    long started = System.nanoTime();
    int read = new Reader(AnnotationCache.off()).readAll(made, Curation.NONE, progress).size();
    report(read, (System.nanoTime() - started) / NANOS);
    return 0;
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
