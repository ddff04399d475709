package news.dossier.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paste into lines that are paragraphs: white space collapsed, bullets taken off,
 * hard-wrapped text joined again.
 */
final class PastedLines {

  private static final String BULLETS = "•◦▪▫●○■□‣⁃∙·*-";

  private PastedLines() {}

  /** The non-blank lines of a text, in order. */
  static List<PastedLine> of(String text) {
    List<String> physical = new ArrayList<>();
    text.lines().map(PastedLines::collapse).forEach(physical::add);
    List<PastedLine> lines = new ArrayList<>();
    for (String line : LineWrap.unwrap(physical)) {
      if (!line.isEmpty()) {
        lines.add(withoutBullet(line));
      }
    }
    return lines;
  }

  /** The text on one line: control characters and every run of white space become one space. */
  static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int end = out.length();
    if (end > 0 && out.charAt(end - 1) == ' ') {
      out.setLength(end - 1);
    }
    return out.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200b'
        || c == '\ufeff';
  }

  /** Whether a bullet and a space start the line, with something after them. */
  static boolean isBulleted(String line, int at) {
    return at + 2 < line.length()
        && BULLETS.indexOf(line.charAt(at)) >= 0
        && line.charAt(at + 1) == ' ';
  }

  private static PastedLine withoutBullet(String line) {
    int at = 0;
    while (isBulleted(line, at)) {
      at += 2;
    }
    return new PastedLine(line.substring(at), at > 0);
  }
}
