package news.dossier.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Finds the weights of a {@link LineModel}: conditional log-likelihood with an L2 penalty,
 * stochastic gradient steps of AdaGrad (Duchi, Hazan, Singer 2011), one page a step, in a fixed
 * order.
 */
final class LineModelTraining {

  /** How training is done. */
  record Settings(int rounds, double rate, double penalty, int fewestPages, double dropout) {}

  /** A page with its features as numbers. */
  private static final class Page {
    final int[][] features;
    final List<LineZone> zones;

    Page(int[][] features, List<LineZone> zones) {
      this.features = features;
      this.zones = zones;
    }
  }

  private final Settings settings;
  private final Map<String, Integer> index = new TreeMap<>();
  private final List<Page> pages = new ArrayList<>();

  private LineModelTraining(Settings settings) {
    this.settings = settings;
  }

  static Map<String, float[]> train(
      List<List<List<String>>> features, List<List<LineZone>> zones, Settings settings) {
    LineModelTraining training = new LineModelTraining(settings);
    training.index(features);
    for (int i = 0; i < features.size(); i++) {
      training.pages.add(new Page(training.numbers(features.get(i)), zones.get(i)));
    }
    return training.descend();
  }

  private void index(List<List<List<String>>> all) {
    Map<String, Integer> pagesWith = new TreeMap<>();
    for (List<List<String>> page : all) {
      HashSet<String> names = new HashSet<>();
      page.forEach(names::addAll);
      names.forEach(name -> pagesWith.merge(name, 1, Integer::sum));
    }
    // the first numbers are the zones' own, so that a step's number is its zone's column
    for (LineZone zone : LineZone.values()) {
      index.put(LineModel.stepFeature(zone), index.size());
    }
    pagesWith.forEach(
        (name, count) -> {
          boolean word =
              name.startsWith("short-with-")
                  || name.startsWith("with-")
                  || name.startsWith("long-starts-");
          if (count >= (word ? settings.fewestPages() : settings.fewestPages() / 3)) {
            index.put(name, index.size());
          }
        });
  }

  private int[][] numbers(List<List<String>> page) {
    return page.stream()
        .map(line -> line.stream().filter(index::containsKey).mapToInt(index::get).toArray())
        .toArray(int[][]::new);
  }

  private Map<String, float[]> descend() {
    int zones = LineZone.COUNT;
    double[] w = new double[index.size() * zones];
    double[] squares = new double[w.length];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      order.add(i);
    }
    Random random = new Random(7);
    double[] sum = new double[w.length];
    int averaged = 0;
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(order, random);
      for (int p : order) {
        step(thinned(pages.get(p), random), w, squares);
      }
      if (round >= settings.rounds() / 2) {
        averaged++;
        for (int k = 0; k < w.length; k++) {
          sum[k] += w[k];
        }
      }
    }
    Map<String, float[]> weights = new TreeMap<>();
    for (Map.Entry<String, Integer> e : index.entrySet()) {
      float[] zone = new float[zones];
      for (int z = 0; z < zones; z++) {
        double scale = e.getValue() < zones ? 1 : 1 - settings.dropout();
        zone[z] = (float) (scale * sum[e.getValue() * zones + z] / Math.max(1, averaged));
      }
      weights.put(e.getKey(), zone);
    }
    return weights;
  }

  /** The page with some features of each line left out, so that no few of them decide alone. */
  private Page thinned(Page page, Random random) {
    int[][] some = new int[page.features.length][];
    for (int i = 0; i < some.length; i++) {
      some[i] =
          Arrays.stream(page.features[i])
              .filter(f -> random.nextDouble() >= settings.dropout())
              .toArray();
    }
    return new Page(some, page.zones);
  }

  private void step(Page page, double[] w, double[] squares) {
    int zones = LineZone.COUNT;
    int n = page.features.length;
    if (n == 0) {
      return;
    }
    double[][] scores = new double[n][zones];
    for (int i = 0; i < n; i++) {
      for (int f : page.features[i]) {
        for (int z = 0; z < zones; z++) {
          scores[i][z] += w[f * zones + z];
        }
      }
    }
    double[][] steps = new double[zones][zones];
    for (LineZone a : LineZone.values()) {
      for (LineZone b : LineZone.values()) {
        steps[a.column()][b.column()] = a.leadsTo(b) ? w[a.column() * zones + b.column()] : -1e9;
      }
    }
    double[][] marginals = LineChain.marginals(scores, steps);
    Map<Integer, double[]> gradient = new HashMap<>();
    for (int i = 0; i < n; i++) {
      for (int f : page.features[i]) {
        double[] g = gradient.computeIfAbsent(f, x -> new double[zones]);
        for (int z = 0; z < zones; z++) {
          g[z] += (page.zones.get(i).column() == z ? 1 : 0) - marginals[i][z];
        }
      }
    }
    edges(page, scores, steps, gradient);
    gradient.forEach(
        (f, g) -> {
          for (int z = 0; z < zones; z++) {
            int k = f * zones + z;
            double slope = g[z] - settings.penalty() * w[k];
            squares[k] += slope * slope;
            w[k] += settings.rate() * slope / (1e-3 + Math.sqrt(squares[k]));
          }
        });
  }

  private void edges(
      Page page, double[][] scores, double[][] steps, Map<Integer, double[]> gradient) {
    int zones = LineZone.COUNT;
    double[][] forward = LineChain.forward(scores, steps);
    double[] backward = LineChain.last();
    for (int i = page.zones.size() - 1; i > 0; i--) {
      double[][] pair = new double[zones][zones];
      double total = 0;
      double highest = Double.NEGATIVE_INFINITY;
      for (double s : scores[i]) {
        highest = Math.max(highest, s);
      }
      for (int a = 0; a < zones; a++) {
        for (int b = 0; b < zones; b++) {
          pair[a][b] =
              forward[i - 1][a] * Math.exp(steps[a][b] + scores[i][b] - highest) * backward[b];
          total += pair[a][b];
        }
      }
      for (LineZone a : LineZone.values()) {
        double[] g = gradient.computeIfAbsent(a.column(), x -> new double[zones]);
        for (LineZone b : LineZone.values()) {
          boolean seen = page.zones.get(i - 1) == a && page.zones.get(i) == b;
          g[b.column()] += (seen ? 1 : 0) - (total > 0 ? pair[a.column()][b.column()] / total : 0);
        }
      }
      backward = LineChain.back(backward, scores[i], steps);
    }
  }
}
