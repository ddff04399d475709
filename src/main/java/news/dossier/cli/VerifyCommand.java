package news.dossier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import news.dossier.check.SeedProof;
import news.dossier.model.Seed;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import news.dossier.seed.SeedReader;
import news.dossier.seed.Seeds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code verify}: whether the seeds are those whose hashes were published. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Holds seeds/ against a published list of their SHA-256 hashes.")
final class VerifyCommand implements Callable<Integer> {
  /** A hundred thousand seeds with long names. */
  private static final int LONGEST = 50_000_000;

  private final Console console;

  @Mixin private SiteOptions options = new SiteOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The list (default: data/seeds.sha256 of the site).")
  private @Nullable Path list;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path file = list == null ? options.site().resolve("data/seeds.sha256") : list;
    List<String> lines;
    try {
      lines = lines(file);
    } catch (IOException e) {
      console.problems(List.of(unreadable(file)));
      return 1;
    }
    Checked<Seeds> seeds = new SeedReader().readFolder(options.folder().resolve("seeds"));
    Map<String, String> hashes = new TreeMap<>();
    for (Seed seed : seeds.value().seeds()) {
      hashes.put(seed.path(), seed.sha256());
    }
    List<Problem> unread =
        seeds.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    List<Problem> problems = new SeedProof(file.toString(), hashes).check(lines);
    console.problems(unread);
    console.problems(problems);
    boolean fine = problems.isEmpty() && unread.isEmpty();
    console.say(
        fine
            ? "All " + Counted.of(hashes.size(), "seed") + " are as they were published."
            : Counted.of(problems.size() + unread.size(), "problem") + ".");
    return fine ? 0 : 1;
  }

  private static List<String> lines(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new IOException("too large");
      }
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static Problem unreadable(Path file) {
    return Problem.error(
        file.toString(),
        "There is no list of hashes that can be read.",
        "Build the site first, or name a list that was published: data/seeds.sha256 of the site.");
  }
}
