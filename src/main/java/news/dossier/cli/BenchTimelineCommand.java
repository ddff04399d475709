package news.dossier.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.dossier.cache.ReadingCache;
import news.dossier.cli.bench.Growth;
import news.dossier.compile.Reader;
import news.dossier.model.Article;
import news.dossier.model.Curation;
import news.dossier.model.Entities;
import news.dossier.model.PublishLevel;
import news.dossier.model.Seed;
import news.dossier.timeline.Chronicler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code bench timeline}: how long the timeline takes once the articles are read, at several sizes.
 */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Makes timelines of invented articles, as sample writes them, once they are read.")
final class BenchTimelineCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;

  private final Console console;

  @Option(
      names = "--articles",
      split = ",",
      defaultValue = "300,1000,3000",
      description = "How many articles, smallest first (default: 300,1000,3000).")
  private List<Integer> sizes = List.of();

  @Option(names = "--words", description = "How long each is, in words (default: 900).")
  private int words = 900;

  BenchTimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int most = sizes.stream().mapToInt(i -> i).max().orElse(0);
    List<Seed> made = SampleSeeds.of(most, words);
    List<Article> articles = read(made);
    new Chronicler().chronicle(articles.subList(0, Math.min(100, articles.size())), Entities.NONE);
    List<Double> seconds = new ArrayList<>();
    for (int size : sizes) {
      seconds.add(measure(articles.subList(0, Math.min(size, articles.size()))));
    }
    reportGrowth(seconds);
    return 0;
  }

  private List<Article> read(List<Seed> made) {
    List<Article> articles = new ArrayList<>();
    new Reader(ReadingCache.off())
        .readAll(made, Curation.NONE, console.progress())
        .forEach(
            read ->
                articles.add(
                    new Article(
                        read.value().seed(),
                        "sample-" + articles.size(),
                        PublishLevel.FULL,
                        read.value().metadata(),
                        read.value().cleaned(),
                        read.value().annotations(),
                        Optional.empty())));
    return articles;
  }

  private double measure(List<Article> articles) {
    long started = System.nanoTime();
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int events = new Chronicler().chronicle(articles, Entities.NONE).timeline().events().size();
    double seconds = (System.nanoTime() - started) / NANOS;
    double cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / NANOS;
    long reports = articles.stream().mapToLong(a -> a.annotations().reports().size()).sum();
    console.data(
        String.format(
            Locale.ROOT,
            "%d articles, %d reports: %d entries in %.2f s wall, %.2f s CPU",
            articles.size(),
            reports,
            events,
            seconds,
            cpu));
    return cpu;
  }

  /** The exponent of the power of the number of articles by which the CPU time grows. */
  private void reportGrowth(List<Double> seconds) {
    for (int i = 1; i < seconds.size(); i++) {
      double exponent =
          Growth.between(sizes.get(i - 1), seconds.get(i - 1), sizes.get(i), seconds.get(i));
      console.data(
          String.format(
              Locale.ROOT, "from %d to %d: n^%.2f", sizes.get(i - 1), sizes.get(i), exponent));
    }
  }
}
