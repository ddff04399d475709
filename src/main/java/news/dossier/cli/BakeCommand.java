package news.dossier.cli;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import news.dossier.bake.Baker;
import news.dossier.cache.CodeVersion;
import news.dossier.compile.Progress;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code bake}: baking alone, which {@code bench bake} measures; the site comes without its data
 * files.
 */
@Command(
    name = "bake",
    hidden = true,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Bakes content/ as it is into output/, without reading seeds/ and without data files.")
final class BakeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private SiteOptions options = new SiteOptions();

  BakeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = options.folder();
    Path site = options.site();
    Checked<Integer> baked;
    try (Progress.Step step = console.progress().start("Baking pages", 0)) {
      baked =
          new Baker(CodeVersion.ofBaking())
              .bake(folder, site, new TreeMap<>(), done -> step.tick());
    }
    console.problems(baked.problems());
    if (baked.problems().stream().map(Problem::severity).anyMatch(Severity.ERROR::equals)) {
      return 1;
    }
    console.say("Baked " + Counted.of(baked.value(), "page") + ".");
    return 0;
  }
}
