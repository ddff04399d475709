package news.dossier.seed;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first heading of a Markdown text that begins with {@code #} (CommonMark 4.2, an ATX heading).
 * Finds it line by line and parses that line alone: a Markdown parser goes as deep as a text is
 * nested, and a text of nothing but {@code >} would exhaust its stack.
 */
final class FirstHeading {
  private static final int LONGEST = 500;
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+)");
  private static final Pattern ATX = Pattern.compile("^ {0,3}#{1,6}[ \\t]");

  private FirstHeading() {}

  /** Its text without markup, on one line; empty when there is none of at most 500 characters. */
  static Optional<String> of(String markdown) {
    String fence = "";
    for (String line : (Iterable<String>) markdown.lines()::iterator) {
      Matcher mark = FENCE.matcher(line);
      if (mark.find()) {
        String found = mark.group(1);
        boolean closes = !fence.isEmpty() && found.startsWith(fence);
        fence = fence.isEmpty() ? found : closes ? "" : fence;
      } else if (fence.isEmpty() && line.length() <= LONGEST && ATX.matcher(line).find()) {
        return Optional.of(text(line)).filter(title -> !title.isEmpty());
      }
    }
    return Optional.empty();
  }

  private static String text(String line) {
    String text =
        new TextCollectingVisitor().collectAndGetText(Parser.builder().build().parse(line));
    return text.strip().replaceAll("\\s+", " ");
  }
}
