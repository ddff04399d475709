package news.dossier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.dossier.check.SiteChecker;
import news.dossier.compile.Compiler;
import news.dossier.model.HiddenForm;
import news.dossier.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code check}: whether the finished site may be published. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks the site in output/: links, validity, budgets, leaks.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--dossier",
      paramLabel = "DIR",
      description = "The dossier (default: this folder).")
  private Path dossier = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The site (default: output/ in the dossier).")
  private @Nullable Path output;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = dossier.toAbsolutePath().normalize();
    Path site = output == null ? folder.resolve("output") : output.toAbsolutePath().normalize();
    List<HiddenForm> hidden = new Compiler(folder, site, console.progress()).hiddenForms();
    List<Problem> problems = new SiteChecker(hidden).check(folder, site);
    console.problems(problems);
    console.say(
        problems.isEmpty() ? "The site is fine." : Counted.of(problems.size(), "problem") + ".");
    return problems.isEmpty() ? 0 : 1;
  }
}
