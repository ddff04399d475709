package news.dossier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.dossier.cache.ReadingCache;
import news.dossier.compile.Progress;
import news.dossier.compile.Reader;
import news.dossier.export.InspectWriter;
import news.dossier.model.ReadSeed;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import news.dossier.resolve.KnownEntities;
import news.dossier.resolve.Resolution;
import news.dossier.resolve.Resolver;
import news.dossier.seed.SeedReader;
import news.dossier.seed.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inspect}: what is read out of seeds, as JSON Lines. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Prints what is read out of seeds: one JSON object a seed, a line each.",
      "The schema is docs/inspect.schema.json."
    })
final class InspectCommand implements Callable<Integer> {
  private final Console console;
  private final InspectWriter writer = new InspectWriter();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Seeds, or folders of seeds; a folder is read as one dossier.")
  private List<Path> paths = List.of();

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean failed = false;
    for (Path path : paths) {
      failed |= inspect(path.toAbsolutePath().normalize());
    }
    return failed ? 1 : 0;
  }

  private boolean inspect(Path path) {
    Checked<Seeds> seeds = read(path);
    console.problems(seeds.problems());
    Progress progress = console.progress();
    boolean failed = hasError(seeds.problems());
    Seeds found = seeds.value();
    List<Checked<ReadSeed>> all =
        new Reader(cache()).readAll(found.seeds(), found.curation(), progress);
    Checked<Resolution> who =
        new Resolver()
            .resolve(
                all.stream().map(Checked::value).toList(), found.curation(), KnownEntities.NONE);
    console.problems(who.problems());
    for (Checked<ReadSeed> read : all) {
      console.data(writer.line(read.value(), who.value().entities(), read.problems()));
      failed |= hasError(read.problems());
    }
    return failed;
  }

  /** Only where a build already keeps one: looking at seeds leaves nothing behind elsewhere. */
  private static ReadingCache cache() {
    Path target = Path.of("target");
    return Files.isDirectory(target)
        ? ReadingCache.in(target.resolve("cache"))
        : ReadingCache.off();
  }

  private static Checked<Seeds> read(Path path) {
    SeedReader reader = new SeedReader();
    if (!Files.isDirectory(path)) {
      return reader.readFile(path);
    }
    Path seeds = path.resolve("seeds");
    return reader.readFolder(Files.isDirectory(seeds) ? seeds : path);
  }

  private static boolean hasError(List<Problem> problems) {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }
}
