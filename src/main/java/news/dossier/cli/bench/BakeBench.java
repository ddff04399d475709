package news.dossier.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import news.dossier.cli.bench.Bench.Start;
import news.dossier.cli.sample.SampleDossier;
import news.dossier.cli.sample.SampleStory;

/**
 * Bakes equal pages with this program and with those others that are on the machine, in turn, and
 * tells the medians and their ratios within each round.
 */
public final class BakeBench {
  private static final double MEGA = 1e6;
  private static final String ROW = "%-9s %-7s %7d %5d %8s %8s %8s %10s %8s";

  private final Path scratch;
  private final int runs;
  private final double patience;
  private final Consumer<String> table;
  private final Map<String, Double> before = new HashMap<>();
  private final Set<String> given = new LinkedHashSet<>();
  private int smaller;

  /**
   * @param scratch an empty folder to work in
   * @param runs counted runs of each, after one that is not counted
   * @param patience seconds: what needs longer is run once, and not at larger sizes
   * @param table told the results, a line at a time
   */
  public BakeBench(Path scratch, int runs, double patience, Consumer<String> table) {
    this.scratch = scratch;
    this.runs = runs;
    this.patience = patience;
    this.table = table;
  }

  /** Measures each size, smallest first. */
  public void run(List<Integer> sizes) throws IOException {
    table.accept("generator start     pages  runs   wall s    cpu s  peak MB  wall/Hugo   growth");
    for (int size : sizes.stream().sorted().toList()) {
      measure(size);
      smaller = size;
    }
    if (!given.isEmpty()) {
      table.accept("Not run at larger sizes: " + String.join(", ", given) + ".");
    }
  }

  private void measure(int size) throws IOException {
    List<BenchPage> pages = pages(size);
    List<Bench> benches = new ArrayList<>();
    for (Start start : Start.values()) {
      benches.add(bench(Generators.dossier(), start, size));
    }
    for (Generator other : Generators.others()) {
      if (!given.contains(other.name())) {
        benches.add(bench(other, Start.COLD, size));
      }
    }
    for (Bench bench : benches) {
      bench.write(pages);
    }
    for (int round = 0; round <= runs; round++) {
      for (Bench bench : benches) {
        if (!given.contains(bench.generator())) {
          run(bench, pages, round);
        }
      }
    }
    report(benches, size);
  }

  /** The first round warms the machine's caches; one run is all that a slow generator gets. */
  private void run(Bench bench, List<BenchPage> pages, int round) throws IOException {
    long started = System.nanoTime();
    bench.run(pages, round, round > 0);
    double wall = (System.nanoTime() - started) / 1e9;
    if (wall > patience && !bench.generator().equals("Dossier") && round > 0) {
      given.add(bench.generator());
    }
  }

  private Bench bench(Generator generator, Start start, int size) {
    String name = generator.name() + "-" + start + "-" + size;
    return new Bench(generator, start, scratch.resolve(name.toLowerCase(Locale.ROOT)));
  }

  private static List<BenchPage> pages(int size) {
    SampleDossier sample = new SampleDossier(1);
    List<BenchPage> pages = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      SampleStory story = sample.story(i);
      pages.add(BenchPage.of(i, story.headline(), story.day(), story.paragraphs()));
    }
    return pages;
  }

  private void report(List<Bench> benches, int size) {
    Optional<Bench> hugo = benches.stream().filter(b -> b.generator().equals("Hugo")).findFirst();
    for (Bench bench : benches) {
      String name = bench.generator() + bench.start();
      List<Cost> costs = bench.costs();
      double wall = Median.of(costs, Cost::wall);
      double cpu = Median.of(costs, Cost::cpu);
      double peak = Median.of(costs, Cost::peak) / MEGA;
      double ratio = hugo.map(other -> ratio(bench, other)).orElse(Double.NaN);
      double growth = Growth.between(smaller, before.getOrDefault(name, Double.NaN), size, wall);
      before.put(name, wall);
      String start = bench.start().name().toLowerCase(Locale.ROOT);
      table.accept(
          ROW.formatted(
              bench.generator(),
              start,
              size,
              costs.size(),
              Figures.of(wall),
              Figures.of(cpu),
              Figures.of(peak),
              Figures.of(ratio),
              Figures.of(growth)));
    }
  }

  /** The median of the ratios within each round: a slow minute slows both. */
  private static double ratio(Bench bench, Bench other) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < Math.min(bench.costs().size(), other.costs().size()); i++) {
      ratios.add(bench.costs().get(i).wall() / other.costs().get(i).wall());
    }
    return Median.of(ratios, Double::doubleValue);
  }
}
