package news.dossier.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps mark-up to what a parser reads in bounded time and memory. An HTML parser spends on each
 * element in proportion to how deep it stands, so that a page of nothing but {@code <table>} keeps
 * it busy for hours.
 */
final class BoundedMarkup {
  /** Far beyond any article. */
  private static final int LONGEST = 8_000_000;

  /** Far beyond what any page needs, and beyond what a page that forgets end tags reaches. */
  private static final int DEEPEST = 2_000;

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})");

  /** Elements that have no end tag, or may leave it out. */
  private static final Set<String> UNENDED =
      Set.of(
          "area",
          "base",
          "br",
          "col",
          "embed",
          "hr",
          "img",
          "input",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr",
          "p",
          "li",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "thead",
          "tbody",
          "tfoot",
          "option",
          "optgroup",
          "colgroup",
          "rp",
          "rt",
          "path",
          "font");

  private BoundedMarkup() {}

  /** The mark-up up to where it becomes too long or too deep. */
  static String of(String markup) {
    String text = markup.substring(0, Math.min(markup.length(), LONGEST));
    Matcher tag = TAG.matcher(text);
    int depth = 0;
    while (tag.find()) {
      if (!UNENDED.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
        depth = tag.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
      }
      if (depth > DEEPEST) {
        return text.substring(0, tag.start());
      }
    }
    return text;
  }
}
