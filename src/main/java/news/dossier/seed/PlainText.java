package news.dossier.seed;

import java.util.List;
import news.dossier.problem.Problem;

/**
 * Makes a decoded text one that every page, feed and export can hold: line ends become {@code \n},
 * and code points that no text has become U+FFFD.
 */
final class PlainText {
  private PlainText() {}

  /** The text with {@code \n} for every CR, CRLF, form feed and next line (U+0085). */
  static String of(String path, String decoded, List<Problem> problems) {
    StringBuilder out = new StringBuilder(decoded.length());
    int line = 1;
    int firstStray = 0;
    int strays = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c == '\r' && i + 1 < decoded.length() && decoded.charAt(i + 1) == '\n') {
        continue;
      }
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u0085') {
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
      problems.add(warning(path, strays).at(firstStray, 0));
    }
    return out.toString();
  }

  private static boolean isStray(char c) {
    return (c < ' ' && c != '\t')
        || (c >= '\u007F' && c <= '\u009F')
        || (c >= '\uFDD0' && c <= '\uFDEF')
        || c >= '\uFFFE';
  }

  private static Problem warning(String path, int strays) {
    return Problem.warning(
        path,
        (strays == 1
                ? "Here is a control character that no text has; it shows"
                : "Here is the first of "
                    + strays
                    + " control characters that no text has; they show")
            + " as \uFFFD.",
        "Remove it in an editor, or save the article again.");
  }
}
