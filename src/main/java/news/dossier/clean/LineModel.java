package news.dossier.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A linear-chain conditional random field over the lines of a page (Lafferty, McCallum, Pereira
 * 2001): the probability that each line is in each {@link LineZone}, all lines considered together.
 * Weights are natural logarithms of odds; a feature without a weight counts nothing.
 */
final class LineModel {

  private static final double NEVER = -1e9;
  private static final LineZone[] ZONES = LineZone.values();
  private static final LineModel SHIPPED = read("line-model.tsv");

  private final Map<String, float[]> weights;
  private final double[][] steps;

  private LineModel(Map<String, float[]> weights) {
    this.weights = Map.copyOf(weights);
    this.steps = steps(weights);
  }

  /** The model that comes with the program. */
  static LineModel shipped() {
    return SHIPPED;
  }

  /**
   * @param weights by feature, one for each zone in its order; the step from zone A to B is the
   *     feature {@code from-A} with its weight for B
   */
  static LineModel of(Map<String, float[]> weights) {
    return new LineModel(weights);
  }

  /** The probability of each line's being in the article; 0 to 1, one a line. */
  double[] articleProbability(Stream<List<String>> features) {
    double[][] scores = features.map(this::score).toArray(double[][]::new);
    double[][] all = LineChain.marginals(scores, steps);
    double[] article = new double[all.length];
    for (int i = 0; i < all.length; i++) {
      article[i] = all[i][LineZone.ARTICLE.column()];
    }
    return article;
  }

  /** The name of the feature that holds the steps out of a zone. */
  static String stepFeature(LineZone from) {
    return "from-" + from;
  }

  private double[] score(List<String> features) {
    double[] score = new double[LineZone.COUNT];
    for (String feature : features) {
      float[] weight = weights.get(feature);
      for (int zone = 0; weight != null && zone < LineZone.COUNT; zone++) {
        score[zone] += weight[zone];
      }
    }
    return score;
  }

  private static double[][] steps(Map<String, float[]> weights) {
    double[][] steps = new double[LineZone.COUNT][LineZone.COUNT];
    for (LineZone from : ZONES) {
      float[] weight = weights.getOrDefault(stepFeature(from), new float[LineZone.COUNT]);
      for (LineZone to : ZONES) {
        steps[from.column()][to.column()] = from.leadsTo(to) ? weight[to.column()] : NEVER;
      }
    }
    return steps;
  }

  private static LineModel read(String resource) {
    Map<String, float[]> weights = new HashMap<>();
    for (String row : LineResource.rows(resource)) {
      String[] cells = row.split("\t", -1);
      float[] zones = new float[LineZone.COUNT];
      for (int zone = 0; zone < zones.length; zone++) {
        zones[zone] = Float.parseFloat(cells[zone + 1]);
      }
      weights.put(cells[0], zones);
    }
    return new LineModel(weights);
  }
}
