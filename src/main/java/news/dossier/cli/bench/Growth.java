package news.dossier.cli.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How costs grow with the size of what is worked on: the power of the size that fits them best. 1
 * is in proportion, 2 is quadratic.
 */
public final class Growth {
  private Growth() {}

  /**
   * The slope of the line of least squares through the logarithms; of two costs, of the line
   * through both.
   *
   * @return NaN where fewer than two sizes or a cost that is not above 0 make it unknown
   */
  public static <T> double of(
      List<T> all, ToDoubleFunction<? super T> size, ToDoubleFunction<? super T> cost) {
    double meanSize = all.stream().mapToDouble(one -> Math.log(size.applyAsDouble(one))).sum();
    double meanCost = all.stream().mapToDouble(one -> Math.log(cost.applyAsDouble(one))).sum();
    meanSize /= all.size();
    meanCost /= all.size();
    double squares = 0;
    double products = 0;
    for (T one : all) {
      double away = Math.log(size.applyAsDouble(one)) - meanSize;
      squares += away * away;
      products += away * (Math.log(cost.applyAsDouble(one)) - meanCost);
    }
    double slope = products / squares;
    return Double.isFinite(slope) ? slope : Double.NaN;
  }

  /** From one size to another. */
  public static double between(double size, double cost, double otherSize, double otherCost) {
    return of(
        List.of(new double[] {size, cost}, new double[] {otherSize, otherCost}),
        one -> one[0],
        one -> one[1]);
  }
}
