package news.dossier.seed;

import java.util.List;
import news.dossier.model.SeedFormat;
import news.dossier.problem.Problem;

/**
 * Makes a decoded text one that every page, feed and export can hold: line ends become {@code \n};
 * the control characters U+0080 to U+009F become what they are in windows-1252, of which they are
 * wrongly converted remains (as in the HTML Standard's numeric character references, 13.2.5.80);
 * and code points that no text has become U+FFFD.
 */
final class PlainText {
  private PlainText() {}

  private static final String FROM_0080 = windows1252();

  /** The text with {@code \n} for every CR, CRLF and form feed, and nothing unprintable. */
  static String of(String path, SeedFormat format, String decoded, List<Problem> problems) {
    StringBuilder out = new StringBuilder(decoded.length());
    int line = 1;
    int firstStray = 0;
    int strays = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = repaired(decoded.charAt(i));
      if (c == '\r' && i + 1 < decoded.length() && decoded.charAt(i + 1) == '\n') {
        continue;
      }
      if (c == '\n' || c == '\r' || c == '\f') {
        out.append('\n');
        line++;
      } else if (isStray(c)) {
        out.append('\uFFFD');
        firstStray = strays == 0 ? line : firstStray;
        strays++;
      } else {
        out.append(c);
      }
    }
    if (strays > 0) {
      problems.add(problem(path, format, strays).at(firstStray, 0));
    }
    return out.toString();
  }

  private static char repaired(char c) {
    return c >= '\u0080' && c <= '\u009F' ? FROM_0080.charAt(c - '\u0080') : c;
  }

  private static boolean isStray(char c) {
    return (c < ' ' && c != '\t')
        || c == '\u007F'
        || c == '\uFFFE'
        || c == '\uFFFF'
        || (c >= '\uFDD0' && c <= '\uFDEF');
  }

  private static String windows1252() {
    byte[] bytes = new byte[0x20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return new String(bytes, Charsets.WINDOWS_1252);
  }

  private static Problem problem(String path, SeedFormat format, int strays) {
    String what =
        (strays == 1
                ? "Here is a control character that no text has; it was read"
                : "Here is the first of "
                    + strays
                    + " control characters that no text has; they were read")
            + " as \uFFFD.";
    // The scripts of a saved page, which nobody reads, are full of them.
    return format == SeedFormat.HTML
        ? Problem.notice(path, what, "Nothing need be done if the article looks right.")
        : Problem.warning(path, what, "Remove it in an editor, or save the article again.");
  }
}
