package news.dossier.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import news.dossier.cli.bench.BenchDossier.Since;
import news.dossier.cli.sample.SampleDossier;

/**
 * Builds invented dossiers as a whole, each build a process of its own: from nothing, with nothing
 * changed, the same once more, after an edit to one sidecar, after one article more.
 */
public final class BuildBench {
  private static final double MEGA = 1e6;
  private static final String HEAD =
      "since    articles  runs   wall s    cpu s  peak MB    pages    files";
  private static final String ROW = "%-8s %8d %5d %8s %8s %8s %8d %8d";
  private static final String GROWTH = "%-8s %8s %5s %8s %8s %8s %8s %8s";

  private final Path scratch;
  private final SampleDossier sample;
  private final List<String> program;
  private final int runs;
  private final double patience;
  private final Consumer<String> table;
  private final Map<Since, List<Row>> rows = new EnumMap<>(Since.class);

  /** The medians of one situation at one size. */
  private record Row(int articles, Cost cost, long pages, long files) {}

  /**
   * @param scratch an empty folder to work in
   * @param runs counted rounds, after one that is not counted
   * @param patience seconds: a build from nothing that needs longer is made once and counted
   * @param table told the results, a line at a time
   */
  public BuildBench(
      Path scratch, SampleDossier sample, int runs, double patience, Consumer<String> table) {
    this(scratch, sample, JavaCommand.same(), runs, patience, table);
  }

  /**
   * @param program what takes {@code build --dossier DIR}
   */
  BuildBench(
      Path scratch,
      SampleDossier sample,
      List<String> program,
      int runs,
      double patience,
      Consumer<String> table) {
    this.scratch = scratch;
    this.sample = sample;
    this.program = List.copyOf(program);
    this.runs = runs;
    this.patience = patience;
    this.table = table;
  }

  /** Measures each size, smallest first, and then how the costs grow from one to the next. */
  public void run(List<Integer> sizes) throws IOException {
    table.accept(HEAD);
    for (int size : sizes.stream().sorted().distinct().toList()) {
      Path folder = scratch.resolve("articles-" + size);
      measure(new BenchDossier(folder, sample, size), size);
      Trees.delete(folder);
    }
    if (sizes.stream().distinct().count() > 1) {
      table.accept("");
      table.accept("Growth: the powers of the number of articles that fit best.");
      rows.forEach((since, measured) -> table.accept(growth(since, measured)));
    }
  }

  private void measure(BenchDossier dossier, int size) throws IOException {
    Map<Since, List<Cost>> costs = new EnumMap<>(Since.class);
    boolean slow = false;
    for (int round = 0; round <= runs; round++) {
      for (Since since : Since.values()) {
        boolean cold = since == Since.COLD;
        if (cold && slow) {
          continue;
        }
        dossier.prepare(since, round);
        Cost cost = build(dossier);
        slow = slow || (cold && cost.wall() > patience);
        if (round > 0 || (cold && slow)) {
          costs.computeIfAbsent(since, s -> new ArrayList<>()).add(cost);
        }
      }
    }
    for (Map.Entry<Since, List<Cost>> measured : costs.entrySet()) {
      report(measured.getKey(), measured.getValue(), size, dossier);
    }
  }

  private Cost build(BenchDossier dossier) throws IOException {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("build", "--dossier", dossier.folder().toString()));
    return ChildProcess.run(command, scratch);
  }

  private void report(Since since, List<Cost> costs, int size, BenchDossier dossier)
      throws IOException {
    Cost median =
        new Cost(
            Median.of(costs, Cost::wall),
            Median.of(costs, Cost::cpu),
            (long) Median.of(costs, Cost::peak));
    Row row = new Row(size, median, dossier.pages(), dossier.files());
    rows.computeIfAbsent(since, s -> new ArrayList<>()).add(row);
    table.accept(
        ROW.formatted(
            name(since),
            size,
            costs.size(),
            Figures.of(median.wall()),
            Figures.of(median.cpu()),
            Figures.of(median.peak() / MEGA),
            row.pages(),
            row.files()));
  }

  private static String growth(Since since, List<Row> measured) {
    return GROWTH.formatted(
        name(since),
        "",
        "",
        Figures.of(Growth.of(measured, Row::articles, row -> row.cost().wall())),
        Figures.of(Growth.of(measured, Row::articles, row -> row.cost().cpu())),
        Figures.of(Growth.of(measured, Row::articles, row -> row.cost().peak())),
        Figures.of(Growth.of(measured, Row::articles, Row::pages)),
        Figures.of(Growth.of(measured, Row::articles, Row::files)));
  }

  private static String name(Since since) {
    return since.name().toLowerCase(Locale.ROOT);
  }
}
