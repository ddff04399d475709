package news.dossier.page;

import java.util.ArrayList;
import java.util.List;

/** Long lists over several pages: {@code people/xi.md}, {@code people/xi/2.md}, … */
final class Paging {
  private Paging() {}

  /**
   * Path of a page without its ending.
   *
   * @param first path of the first page, likewise: {@code people/xi}
   * @param number from 1
   */
  static String path(String first, int number) {
    return number == 1 ? first : first + "/" + number;
  }

  /** The way from a page to the root of the site: {@code ../} once for each folder. */
  static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** The list in parts of a size, at least one, if an empty one. */
  static <T> List<List<T>> parts(List<T> all, int size) {
    List<List<T>> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i += size) {
      parts.add(all.subList(i, Math.min(all.size(), i + size)));
    }
    return parts.isEmpty() ? List.of(List.of()) : parts;
  }

  /** Where a reader can go on, as a line of Markdown; empty where there is one page alone. */
  static String links(String first, int number, int count, Wording wording) {
    if (count == 1) {
      return "";
    }
    String root = root(path(first, number));
    StringBuilder out = new StringBuilder("\n");
    out.append(wording.say("page.here", "page", number, "pages", count));
    if (number > 1) {
      out.append(link("page.before", root + path(first, number - 1), wording));
    }
    if (number < count) {
      out.append(link("page.next", root + path(first, number + 1), wording));
    }
    return out.append('\n').toString();
  }

  private static String link(String key, String path, Wording wording) {
    return " [" + wording.say(key) + "](" + path + ".md)";
  }
}
