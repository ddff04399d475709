package news.dossier.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;

/**
 * Files whose names differ only in case, or in how an accent is encoded. Windows and macOS take
 * them for one, so that one of the two would be lost there.
 */
final class NameClashes {
  private NameClashes() {}

  /** The files without those whose path another one has; a Problem for each clash. */
  static Checked<List<FoundFile>> check(List<FoundFile> sorted) {
    Map<String, FoundFile> byFolded = new LinkedHashMap<>();
    Set<String> paths = new LinkedHashSet<>();
    List<FoundFile> kept = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (FoundFile file : sorted) {
      FoundFile first = byFolded.putIfAbsent(folded(file.path()), file);
      if (first != null) {
        problems.add(clash(file, first));
      }
      if (paths.add(file.path())) {
        kept.add(file);
      }
    }
    return new Checked<>(kept, problems);
  }

  /** Upper then lower case folds what either alone leaves apart, such as the two Greek sigmas. */
  private static String folded(String path) {
    return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static Problem clash(FoundFile file, FoundFile first) {
    boolean isSame = file.path().equals(first.path());
    return Problem.error(
        file.path(),
        isSame
            ? "There are two files of this name, which differ only in how an accent is encoded; one"
                + " was not read."
            : "This name differs from " + first.path() + " only in upper and lower case.",
        "Rename one of the two: Windows and macOS keep only one of them.");
  }
}
