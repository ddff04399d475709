package news.dossier.clean;

/** The forward-backward algorithm over lines and zones, scaled (Rabiner 1989). */
final class LineChain {

  private LineChain() {}

  /**
   * The probability of each zone at each line.
   *
   * @param scores logarithmic, by line and zone
   * @param steps logarithmic, from zone to zone
   */
  static double[][] marginals(double[][] scores, double[][] steps) {
    int lines = scores.length;
    double[][] forward = forward(scores, steps);
    double[][] result = new double[lines][];
    double[] backward = null;
    for (int i = lines - 1; i >= 0; i--) {
      backward = backward == null ? last() : back(backward, scores[i + 1], steps);
      double[] line = new double[LineZone.COUNT];
      for (int zone = 0; zone < line.length; zone++) {
        line[zone] = forward[i][zone] * backward[zone];
      }
      result[i] = normalised(line);
    }
    return result;
  }

  /** By line and zone: the probability given the lines up to it. */
  static double[][] forward(double[][] scores, double[][] steps) {
    double[][] forward = new double[scores.length][LineZone.COUNT];
    for (int i = 0; i < scores.length; i++) {
      double highest = highest(scores[i]);
      for (int to = 0; to < LineZone.COUNT; to++) {
        double sum = i == 0 ? start(to) : 0;
        for (int from = 0; i > 0 && from < LineZone.COUNT; from++) {
          sum += forward[i - 1][from] * Math.exp(steps[from][to]);
        }
        forward[i][to] = sum * Math.exp(scores[i][to] - highest);
      }
      forward[i] = normalised(forward[i]);
    }
    return forward;
  }

  /** One step of the backward sums. */
  static double[] back(double[] next, double[] score, double[][] steps) {
    double highest = highest(score);
    double[] backward = new double[LineZone.COUNT];
    for (int from = 0; from < backward.length; from++) {
      for (int to = 0; to < backward.length; to++) {
        backward[from] += Math.exp(steps[from][to] + score[to] - highest) * next[to];
      }
    }
    return normalised(backward);
  }

  /** A page starts before its article or with it, and ends anywhere but in an insertion. */
  private static double start(int zone) {
    return zone == LineZone.BEFORE.column() || zone == LineZone.ARTICLE.column() ? 1 : 0;
  }

  static double[] last() {
    double[] last = new double[LineZone.COUNT];
    for (LineZone zone : LineZone.values()) {
      last[zone.column()] = zone == LineZone.INSERT ? 0 : 1;
    }
    return last;
  }

  private static double highest(double[] values) {
    double highest = values[0];
    for (double value : values) {
      highest = Math.max(highest, value);
    }
    return highest;
  }

  private static double[] normalised(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double[] shares = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      shares[i] = sum > 0 ? values[i] / sum : 1.0 / values.length;
    }
    return shares;
  }
}
