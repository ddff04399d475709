package news.dossier.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.dossier.check.SiteChecker;
import news.dossier.compile.Compiler;
import news.dossier.model.HiddenForm;
import news.dossier.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: whether the finished site may be published. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks the site in output/: links, validity, budgets, leaks.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SiteOptions options = new SiteOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = options.folder();
    Path site = options.site();
    List<HiddenForm> hidden = new Compiler(folder, site, console.progress()).hiddenForms();
    List<Problem> problems = new SiteChecker(hidden).check(folder, site);
    console.problems(problems);
    console.say(
        problems.isEmpty() ? "The site is fine." : Counted.of(problems.size(), "problem") + ".");
    return problems.isEmpty() ? 0 : 1;
  }
}
