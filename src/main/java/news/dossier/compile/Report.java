package news.dossier.compile;

import java.util.List;
import java.util.Optional;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;

/**
 * What one build did.
 *
 * @param summary of what was read
 * @param content what changed in {@code content/}; empty when an error stopped the build before
 * @param pagesBaked 0 when an error stopped the build before
 * @param problems sorted
 */
public record Report(
    Summary summary, Optional<ContentChanges> content, int pagesBaked, List<Problem> problems) {

  /** How many pages of {@code content/} were touched, and how. */
  public record ContentChanges(int written, int unchanged, int removed, int edited) {}

  public Report {
    problems = problems.stream().sorted().distinct().toList();
  }

  /** Whether anything is wrong that a person must mend before there is a new site. */
  public boolean failed() {
    return hasError(problems);
  }

  static boolean hasError(List<Problem> problems) {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }
}
