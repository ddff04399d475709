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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

  @Option(
      names = "--dossier",
      paramLabel = "DIR",
      description = "The dossier: a folder with content/ in it (default: this folder).")
  private Path dossier = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the site goes (default: output/ in the dossier).")
  private @Nullable Path output;

  BakeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = dossier.toAbsolutePath().normalize();
    Path site = output == null ? folder.resolve("output") : output.toAbsolutePath().normalize();
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
