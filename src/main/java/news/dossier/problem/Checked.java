package news.dossier.problem;

import java.util.List;

/**
 * What a stage returns: its value, and the problems that it met on the way.
 *
 * @param problems in the order met
 */
public record Checked<T>(T value, List<Problem> problems) {
  public Checked {
    problems = List.copyOf(problems);
  }

  /** A value without a problem. */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, List.of());
  }
}
