package news.dossier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code archive-classes}: the last step of {@code mvn package}, after which every start is faster.
 * Whatever goes wrong in it costs that and nothing else.
 */
@Command(
    name = "archive-classes",
    hidden = true,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Builds a dossier once more, aside, to learn which classes a build loads, and lets the",
      "argument file start Java from an archive of these."
    })
final class ArchiveClassesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--launcher",
      paramLabel = "FILE",
      required = true,
      description = "The argument file that starts the program.")
  private Path launcher = Path.of("");

  @Mixin private SiteOptions options = new SiteOptions();

  ArchiveClassesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      new ClassArchive(launcher.toAbsolutePath()).make(options.folder());
    } catch (IOException e) {
      console.say("No archive of classes was made, and starts stay slow: " + e.getMessage());
    }
    return 0;
  }
}
