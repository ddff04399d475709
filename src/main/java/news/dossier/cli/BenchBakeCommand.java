package news.dossier.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import news.dossier.cli.bench.BakeBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench bake}: what baking costs, beside other generators. */
@Command(
    name = "bake",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Bakes equal pages in processes of their own: from nothing, with nothing changed, after one edit;",
      "beside it hugo, eleventy and jbake with equal templates, where they are on the PATH."
    })
final class BenchBakeCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--pages", split = ",", description = "How many pages (default: 100,1000,10000).")
  private List<Integer> pages = List.of(100, 1_000, 10_000);

  @Option(
      names = "--runs",
      description = "Counted runs of each, after one that is not (default: 5).")
  private int runs = 5;

  @Option(
      names = "--patience",
      description =
          "Seconds; another generator that needs longer is run once, and not with more pages"
              + " (default: 20).")
  private double patience = 20;

  BenchBakeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (runs < 1 || pages.stream().anyMatch(n -> n < 1)) {
      console.say("--pages and --runs: must be positive.");
      return 2;
    }
    try (TemporaryFolder scratch = new TemporaryFolder()) {
      new BakeBench(scratch.path(), runs, patience, this::print).run(pages);
    }
    return 0;
  }

  private void print(String line) {
    console.data(line);
    console.flush();
  }
}
