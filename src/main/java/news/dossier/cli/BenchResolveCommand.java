package news.dossier.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.dossier.cli.bench.Growth;
import news.dossier.model.Curation;
import news.dossier.model.ReadSeed;
import news.dossier.resolve.KnownEntities;
import news.dossier.resolve.Resolution;
import news.dossier.resolve.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code bench resolve}: how long it takes to say who is who, and how that grows.
 *
 * <p>The growth is the exponent k of n to the power of k between two sizes: 1 is in proportion, 2
 * is quadratic. It is taken from CPU time, which other work on the machine does not lengthen.
 */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Resolves the names of made-up articles with 20 names each.")
final class BenchResolveCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private final Console console;

  @Option(
      names = "--articles",
      split = ",",
      description = "How many articles, in rising order (default: 1000,3000,10000).")
  private List<Integer> articles = List.of(1_000, 3_000, 10_000);

  BenchResolveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    // Once before, so that no size pays for the loading of classes and lists.
    new Resolver().resolve(SampleMentions.of(1_000), Curation.NONE, KnownEntities.NONE);
    int before = 0;
    double cpuBeforeSize = 0;
    for (int size : articles) {
      List<ReadSeed> made = SampleMentions.of(size);
      long cpuBefore = THREAD.getCurrentThreadCpuTime();
      long started = System.nanoTime();
      Resolution resolution =
          new Resolver().resolve(made, Curation.NONE, KnownEntities.NONE).value();
      double seconds = (System.nanoTime() - started) / NANOS;
      double cpu = (THREAD.getCurrentThreadCpuTime() - cpuBefore) / NANOS;
      String growth =
          before == 0
              ? ""
              : String.format(
                  Locale.ROOT, ", growth n^%.2f", Growth.between(before, cpuBeforeSize, size, cpu));
      console.data(
          String.format(
              Locale.ROOT,
              "%d articles, %d mentions: %.2f s wall, %.2f s CPU, %d entities, %d questions%s",
              size,
              made.stream().mapToInt(a -> a.annotations().mentions().size()).sum(),
              seconds,
              cpu,
              resolution.entities().all().size(),
              resolution.questions().size(),
              growth));
      before = size;
      cpuBeforeSize = cpu;
    }
    return 0;
  }
}
