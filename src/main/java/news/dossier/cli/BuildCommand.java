package news.dossier.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import news.dossier.compile.Compiler;
import news.dossier.compile.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code build}: seeds become a site. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads seeds/, writes content/ and bakes the site into output/.")
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--dossier",
      paramLabel = "DIR",
      description = "The dossier: a folder with seeds/ in it (default: this folder).")
  private Path dossier = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the site goes (default: output/ in the dossier).")
  private @Nullable Path output;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = dossier.toAbsolutePath().normalize();
    Path site = output == null ? folder.resolve("output") : output.toAbsolutePath().normalize();
    Report report = new Compiler(folder, site, console.progress()).build();
    new ClosingReport(console).print(report, folder, site);
    return report.failed() ? 1 : 0;
  }
}
