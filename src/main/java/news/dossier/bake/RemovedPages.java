package news.dossier.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dossier.problem.Problem;

/**
 * Tells of pages that the build removed: that an address is gone should not be learned from
 * readers.
 */
final class RemovedPages {
  /** More of a kind are told in one notice: who empties a dossier knows what is gone. */
  private static final int TOLD_APART = 5;

  private RemovedPages() {}

  /**
   * @param name of the folder that holds the pages
   * @param paths of the pages, from that folder on
   */
  static List<Problem> told(String name, List<String> paths) {
    Map<String, List<String>> folders = new TreeMap<>();
    for (String path : paths) {
      String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
      folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(path);
    }
    List<Problem> told = new ArrayList<>();
    folders.forEach((folder, pages) -> told.addAll(inFolder(name, folder, pages)));
    return told;
  }

  private static List<Problem> inFolder(String name, String folder, List<String> pages) {
    if (pages.size() <= TOLD_APART) {
      return pages.stream()
          .map(
              path ->
                  notice(
                      name + "/" + path,
                      "The page was removed, because nothing in seeds/ gives it any more.",
                      remedy(folder, slug(path))))
          .toList();
    }
    String example = slug(pages.get(0));
    String what =
        pages.size()
            + " pages were removed, "
            + example
            + " among them, because nothing in seeds/ gives them any more.";
    return List.of(notice(name + "/" + folder, what, remedy(folder, example)));
  }

  private static Problem notice(String where, String what, String remedy) {
    return Problem.notice(where, what, remedy);
  }

  private static String slug(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
  }

  private static String remedy(String folder, String slug) {
    return switch (folder) {
      case "articles" ->
          "If the article now stands under another address by mistake, state slug: "
              + slug
              + " in its sidecar or front matter to have this one back.";
      case "people", "organizations", "places" ->
          "To keep such a page, state its name in seeds/curation/"
              + folder
              + ".yaml: who is confirmed there has one.";
      case "events" ->
          "To keep such a page, enter its event in seeds/curation/timeline.yaml with its evidence"
              + " and pin: true.";
      default -> "Nothing is to be done, unless you link to it from a page of your own.";
    };
  }
}
