package news.dossier.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import news.dossier.cli.bench.BuildBench;
import news.dossier.cli.sample.SampleDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench build}: what whole builds cost, and how that grows. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Builds invented dossiers, as sample writes them, in processes of their own: from nothing,",
      "with nothing changed, the same once more, after an edit to one sidecar, after one article",
      "more."
    })
final class BenchBuildCommand implements Callable<Integer> {
  /** More would fill a disk: an article takes about ten files, caches included. */
  private static final int MOST = 100_000;

  private final Console console;

  @Option(
      names = "--articles",
      split = ",",
      defaultValue = "100,1000",
      description = "How many articles (default: 100,1000).")
  private List<Integer> articles = List.of();

  @Option(names = "--seed", description = "Another number gives other articles (default: 1).")
  private long seed = 1;

  @Option(names = "--words", description = "How long each is, in words (default: 900).")
  private int words = 900;

  @Option(names = "--runs", description = "Counted rounds, after one that is not (default: 3).")
  private int runs = 3;

  @Option(
      names = "--patience",
      description =
          "Seconds; a build from nothing that needs longer is made once, and counted (default: 20).")
  private double patience = 20;

  BenchBuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (runs < 1 || words < 1 || articles.stream().anyMatch(n -> n < 1 || n > MOST)) {
      console.say(
          "--articles, --words and --runs: must be positive, and no more articles than "
              + MOST
              + ".");
      return 2;
    }
    try (TemporaryFolder scratch = new TemporaryFolder()) {
      new BuildBench(scratch.path(), new SampleDossier(seed, words), runs, patience, this::print)
          .run(articles);
    }
    return 0;
  }

  private void print(String line) {
    console.data(line);
    console.flush();
  }
}
