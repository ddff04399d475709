package news.dossier.bake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dossier.model.Page;
import news.dossier.problem.Problem;

/** The texts of the pages that the build wants to write, by path. */
final class WantedPages {
  private final String name;
  private final List<Problem> problems;
  private final Map<String, String> byFoldedPath = new HashMap<>();

  WantedPages(String name, List<Problem> problems) {
    this.name = name;
    this.problems = problems;
  }

  SortedMap<String, String> texts(List<Page> pages) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Page page : pages) {
      add(page, texts);
    }
    return texts;
  }

  private void add(Page page, SortedMap<String, String> texts) {
    String path = page.path();
    String other = byFoldedPath.putIfAbsent(fold(path), path);
    if (other != null) {
      String what = "Two pages want this address (the other: " + other + ").";
      problems.add(Problem.error(name + "/" + path, what, "Give one of them a slug of its own."));
      return;
    }
    try {
      texts.put(path, PageFormat.write(page));
    } catch (IllegalArgumentException e) {
      String what = "The page cannot be written: " + e.getMessage() + ".";
      String remedy = "Report this as a bug, with the seed it was made from.";
      problems.add(Problem.error(name + "/" + path, what, remedy));
    }
  }

  /** The form in which paths collide on file systems that ignore case or accents' spelling. */
  static String fold(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
