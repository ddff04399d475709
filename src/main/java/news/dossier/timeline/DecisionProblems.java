package news.dossier.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import news.dossier.problem.Problem;
import news.dossier.text.Nearest;

/** The problems that decisions on the timeline meet, each at its place in the file. */
final class DecisionProblems {
  private static final int LONGEST = 120;

  /** Whoever has more than this many unknown ids has none that was mistyped. */
  private static final int MOST_MEANT = 20;

  private final List<Problem> problems = new ArrayList<>();
  private int meant;

  /**
   * @param where {@code seeds/curation/timeline.yaml:3:3}
   */
  void add(String where, Problem problem) {
    problems.add(problem.at(where));
  }

  void error(String where, String what, String remedy) {
    add(where, Problem.error("-", what, remedy));
  }

  void warning(String where, String what, String remedy) {
    add(where, Problem.warning("-", what, remedy));
  }

  void notice(String where, String what, String remedy) {
    add(where, Problem.notice("-", what, remedy));
  }

  List<Problem> all() {
    return problems;
  }

  /** The known word that was probably meant, as the beginning of a remedy. */
  String meant(String written, Collection<String> known) {
    meant++;
    return meant > MOST_MEANT
        ? ""
        : Nearest.to(written, known).map(near -> "Did you mean " + quote(near) + "? ").orElse("");
  }

  /** In quotation marks, and cut if it is long. */
  static String quote(String text) {
    return text.length() <= LONGEST
        ? '"' + text + '"'
        : '"' + text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…\"";
  }

  /** The line of a place in the same file. */
  static String line(String where) {
    return "line " + where.split(":", -1)[1];
  }
}
