package news.dossier.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import news.dossier.compile.Compiler;
import news.dossier.compile.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code build}: seeds become a site. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads seeds/, writes content/ and bakes the site into output/.")
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SiteOptions options = new SiteOptions();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = options.folder();
    Path site = options.site();
    Report report = new Compiler(folder, site, console.progress()).build();
    new ClosingReport(console).print(report, folder, site);
    return report.failed() ? 1 : 0;
  }
}
