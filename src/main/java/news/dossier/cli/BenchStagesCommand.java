package news.dossier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.dossier.cli.bench.StageBench;
import news.dossier.cli.sample.SampleDossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench stages}: how long each stage of a build works, and how that grows. */
@Command(
    name = "stages",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Times each stage on invented dossiers of several sizes, by the time of the processors,",
      "once the articles are read."
    })
final class BenchStagesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--articles",
      split = ",",
      defaultValue = "300,1000,3000",
      description = "How many articles (default: 300,1000,3000).")
  private List<Integer> articles = List.of();

  @Option(names = "--seed", description = "Another number gives other articles (default: 1).")
  private long seed = 1;

  @Option(names = "--words", description = "How long each is, in words (default: 900).")
  private int words = 900;

  @Option(
      names = "--no-site",
      description = "Leave out what takes by far the most: writing pages and site, and the check.")
  private boolean noSite;

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description = "Keep what is read in FOLDER, for the next time.")
  private @Nullable Path cache;

  BenchStagesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (words < 1 || articles.stream().anyMatch(n -> n < 1)) {
      console.say("--articles and --words: must be positive.");
      return 2;
    }
    try (TemporaryFolder scratch = new TemporaryFolder()) {
      Path kept = cache == null ? scratch.path().resolve("cache") : cache;
      new StageBench(
              scratch.path(),
              !noSite,
              kept,
              new SampleDossier(seed, words),
              console.progress(),
              this::print)
          .run(articles);
    }
    return 0;
  }

  private void print(String line) {
    console.data(line);
    console.flush();
  }
}
