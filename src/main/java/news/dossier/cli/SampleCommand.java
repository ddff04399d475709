package news.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import news.dossier.cli.sample.SampleDossier;
import news.dossier.compile.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sample}: a dossier of invented articles. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes a dossier of invented articles, to try things out or to measure them.",
      "The same numbers give the same bytes."
    })
final class SampleCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--articles", description = "How many articles (default: 1000).")
  private int articles = 1000;

  @Option(names = "--seed", description = "Another number gives other articles (default: 1).")
  private long seed = 1;

  @Option(names = "--words", description = "How long each is, in words (default: 900).")
  private int words = 900;

  @Parameters(paramLabel = "DIR", description = "Where to; must be empty or not exist.")
  private Path folder = Path.of("");

  SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (articles < 0 || words < 1) {
      console.say("--articles: must not be negative, and --words: must be positive.");
      return 2;
    }
    if (Files.exists(folder) && !isEmpty(folder)) {
      console.say(folder + ": The folder is not empty. Name one that is, or that does not exist.");
      return 1;
    }
    try (Progress.Step step = console.progress().start("Writing articles", articles)) {
      new SampleDossier(seed, words).write(folder, articles, done -> step.tick());
    }
    console.say("Wrote " + Counted.of(articles, "article") + " to " + folder + ".");
    return 0;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
