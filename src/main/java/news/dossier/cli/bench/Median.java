package news.dossier.cli.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of several figures, which a single slow run does not move. */
public final class Median {
  private Median() {}

  /** The upper of the two in the middle where their number is even; NaN of none. */
  public static <T> double of(List<T> all, ToDoubleFunction<T> figure) {
    double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }
}
