package news.dossier.page.graph;

/**
 * Places points so that their distances are as near as can be to given ones: stress majorisation by
 * one point at a time (Gansner, Koren and North, “Graph Drawing by Stress Majorization”, 2004),
 * with weights of one over the distance squared.
 *
 * <p>The result depends on the start, so several fixed ones are tried and the best is taken; it is
 * then turned to lie along the picture's width.
 */
final class Stress {
  private static final int STARTS = 6;
  private static final int ROUNDS = 300;

  /** Angle between neighbours on the spiral on which points start; fills a disc evenly. */
  private static final double GOLDEN_ANGLE = 2.399963229728653;

  /** A gain in stress below this share ends the search. */
  private static final double SETTLED = 1e-7;

  private final double[][] distances;
  private final int size;
  private final double[] x;
  private final double[] y;

  private Stress(double[][] distances, int start) {
    this.distances = distances;
    this.size = distances.length;
    this.x = new double[size];
    this.y = new double[size];
    for (int i = 0; i < size; i++) {
      double angle = GOLDEN_ANGLE * (start + 1) * (i + 1);
      double radius = StrictMath.sqrt(i + 1.0);
      x[i] = radius * StrictMath.cos(angle);
      y[i] = radius * StrictMath.sin(angle);
    }
  }

  /**
   * @param distances symmetric, positive but for the diagonal, all finite
   */
  static Points points(double[][] distances) {
    Stress best = new Stress(distances, 0);
    double least = best.settle();
    for (int start = 1; start < STARTS && distances.length > 2; start++) {
      Stress next = new Stress(distances, start);
      double stress = next.settle();
      if (stress < least * (1 - SETTLED)) {
        best = next;
        least = stress;
      }
    }
    return new Points(best.x, best.y).laidDown();
  }

  private double settle() {
    double before = Double.MAX_VALUE;
    double now = stress();
    for (int round = 0; round < ROUNDS && before - now > SETTLED * before; round++) {
      for (int i = 0; i < size; i++) {
        move(i);
      }
      before = now;
      now = stress();
    }
    return now;
  }

  /** To the place that is best for one point while the others stay. */
  private void move(int i) {
    double sumX = 0;
    double sumY = 0;
    double weights = 0;
    for (int j = 0; j < size; j++) {
      if (j != i) {
        double weight = 1 / (distances[i][j] * distances[i][j]);
        double apart = apart(i, j);
        double reach = apart == 0 ? 0 : distances[i][j] / apart;
        sumX += weight * (x[j] + reach * (x[i] - x[j]));
        sumY += weight * (y[j] + reach * (y[i] - y[j]));
        weights += weight;
      }
    }
    if (weights > 0) {
      x[i] = sumX / weights;
      y[i] = sumY / weights;
    }
  }

  private double stress() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        double off = apart(i, j) / distances[i][j] - 1;
        sum += off * off;
      }
    }
    return sum;
  }

  private double apart(int i, int j) {
    double dx = x[i] - x[j];
    double dy = y[i] - y[j];
    return StrictMath.sqrt(dx * dx + dy * dy);
  }
}
