package news.dossier.metadata;

import java.util.List;
import news.dossier.model.Seed;
import news.dossier.problem.Problem;

/** Tells the curator what to state where the seed itself leaves something open. */
final class Remedies {
  private Remedies() {}

  /** The file in which the curator states what is known of a seed. */
  static String sidecar(Seed seed) {
    String stated = seed.stated().where();
    if (stated.endsWith(".yaml")) {
      return stated;
    }
    int dot = seed.path().lastIndexOf('.');
    boolean hasEnding = dot > seed.path().lastIndexOf('/');
    return (hasEnding ? seed.path().substring(0, dot) : seed.path()) + ".yaml";
  }

  static Problem forNoDate(Seed seed, List<PrintedDate> refused) {
    for (PrintedDate date : refused) {
      if (date instanceof PrintedDate.Ambiguous ambiguous) {
        return Problem.warning(
            seed.path(),
            "\"" + date.text() + "\" can mean two days, and nothing on the page tells which.",
            "State published: "
                + ambiguous.dayFirst()
                + " or published: "
                + ambiguous.monthFirst()
                + " in "
                + sidecar(seed)
                + ".");
      }
    }
    String remedy = "State published: in " + sidecar(seed) + ", as 2025-06-30, 2025-06 or 2025.";
    return refused.isEmpty()
        ? Problem.warning(seed.path(), "No date of publication was found.", remedy)
        : Problem.warning(seed.path(), '"' + refused.get(0).text() + "\" is not a date.", remedy);
  }
}
