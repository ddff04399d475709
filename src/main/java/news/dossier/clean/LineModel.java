package news.dossier.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  double[] articleProbability(List<List<String>> features) {
    double[][] all = probabilities(scores(features));
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

  private double[][] scores(List<List<String>> features) {
    double[][] scores = new double[features.size()][LineZone.COUNT];
    for (int i = 0; i < scores.length; i++) {
      for (String feature : features.get(i)) {
        float[] weight = weights.get(feature);
        for (int zone = 0; weight != null && zone < LineZone.COUNT; zone++) {
          scores[i][zone] += weight[zone];
        }
      }
    }
    return scores;
  }

  /**
   * Forward and backward sums, each scaled to sum up to 1 so that no page is too long (Rabiner
   * 1989).
   *
   * @param scores by line and zone
   * @return by line and zone, each line's summing up to 1
   */
  double[][] probabilities(double[][] scores) {
    return LineChain.marginals(scores, steps);
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
