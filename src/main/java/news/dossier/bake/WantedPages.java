package news.dossier.bake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dossier.model.StreamedPage;
import news.dossier.problem.Problem;

/** The pages that the build wants to write, by path. */
final class WantedPages {
  private final String name;
  private final List<Problem> problems;
  private final Map<String, String> byFoldedPath = new HashMap<>();

  WantedPages(String name, List<Problem> problems) {
    this.name = name;
    this.problems = problems;
  }

  SortedMap<String, StreamedPage> of(List<StreamedPage> pages) {
    SortedMap<String, StreamedPage> wanted = new TreeMap<>();
    for (StreamedPage page : pages) {
      add(page, wanted);
    }
    return wanted;
  }

  private void add(StreamedPage page, SortedMap<String, StreamedPage> wanted) {
    String path = page.path();
    String other = byFoldedPath.putIfAbsent(fold(path), path);
    if (other != null) {
      String what = "Two pages want this address (the other: " + other + ").";
      problems.add(Problem.error(name + "/" + path, what, "Give one of them a slug of its own."));
      return;
    }
    wanted.put(path, page);
  }

  /** The form in which paths collide on file systems that ignore case or accents' spelling. */
  static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
