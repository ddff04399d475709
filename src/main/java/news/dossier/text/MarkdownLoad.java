package news.dossier.text;

import java.util.regex.Pattern;

/**
 * Whether Markdown can be parsed in bounded time. The parser in use (flexmark 0.64) needs time that
 * grows with the square of the lines in one paragraph and of the links that are begun and never
 * ended in it: 10,000 of either cost it ten seconds, and nothing that people write has as many.
 */
public final class MarkdownLoad {
  /** The most that the squares may sum up to: one paragraph of 3,000 lines, or many of fewer. */
  private static final long MOST = 10_000_000;

  private static final Pattern NEW_BLOCK = Pattern.compile("\\s*([-+*]\\s.*|#.*)?");

  private MarkdownLoad() {}

  /** Whether the text stays within what the parser does in about a second. */
  public static boolean isBearable(String markdown) {
    // All in one paragraph would still be bearable: so it is with nearly every page.
    long lines = 1 + occurrences(markdown, "\n") + occurrences(markdown, "\r");
    long all = lines + occurrences(markdown, "](");
    if (all * all <= MOST) {
      return true;
    }
    long load = 0;
    long size = 0;
    for (String line : (Iterable<String>) markdown.lines()::iterator) {
      if (startsBlock(line)) {
        load += size * size;
        size = 0;
      }
      size += 1 + links(line);
      if (size * size > MOST - load) {
        return false;
      }
    }
    return true;
  }

  /** An empty line ends a paragraph; a bullet or a heading begins a new one. */
  private static boolean startsBlock(String line) {
    return NEW_BLOCK.matcher(line).matches();
  }

  private static long occurrences(String text, String part) {
    long found = 0;
    for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + part.length())) {
      found++;
    }
    return found;
  }

  private static long links(String line) {
    long links = 0;
    boolean escaped = false;
    for (int i = 0; i < line.length() - 1; i++) {
      links += !escaped && line.charAt(i) == ']' && line.charAt(i + 1) == '(' ? 1 : 0;
      escaped = !escaped && line.charAt(i) == '\\';
    }
    return links;
  }
}
