package news.dossier.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins hard-wrapped lines into paragraphs. A text is taken as wrapped when most of its longer
 * lines end close to one common width without ending a sentence; then a line goes on in the next
 * one if that line's first word would not have fitted, which is how greedy wrapping breaks.
 */
final class LineWrap {

  private static final int NARROWEST = 50;
  private static final int WIDEST = 120;
  private static final int SLACK = 14;
  private static final int FEWEST = 4;

  private LineWrap() {}

  /**
   * @param lines collapsed lines; an empty one parts paragraphs
   */
  static List<String> unwrap(List<String> lines) {
    int width = width(lines);
    if (width == 0) {
      return lines;
    }
    List<String> joined = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      paragraph.append(line);
      if (i + 1 < lines.size() && goesOn(line, lines.get(i + 1), width)) {
        paragraph.append(isSplitCompound(line, lines.get(i + 1)) ? "" : " ");
      } else {
        joined.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    return joined;
  }

  /** The column at which the text is wrapped; 0 when it is not. */
  private static int width(List<String> lines) {
    int width = 0;
    for (String line : lines) {
      width = Math.max(width, line.length());
    }
    if (width < NARROWEST || width > WIDEST) {
      return 0;
    }
    int followed = 0;
    int full = 0;
    int unfinished = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() >= NARROWEST / 2 && !lines.get(i + 1).isEmpty()) {
        followed++;
        if (lines.get(i).length() >= width - SLACK) {
          full++;
          unfinished += LineShape.endsSentence(lines.get(i)) ? 0 : 1;
        }
      }
    }
    boolean wrapped = full >= FEWEST && full * 3 >= followed * 2 && unfinished * 3 >= full * 2;
    return wrapped ? width : 0;
  }

  private static boolean goesOn(String line, String next, int width) {
    if (line.length() < width / 2 || next.isEmpty() || PastedLines.isBulleted(next, 0)) {
      return false;
    }
    int space = next.indexOf(' ');
    int firstWord = space < 0 ? next.length() : space;
    return line.length() + 1 + firstWord > width;
  }

  private static boolean isSplitCompound(String line, String next) {
    int end = line.length() - 1;
    return end > 0
        && line.charAt(end) == '-'
        && Character.isLetter(line.charAt(end - 1))
        && Character.isLowerCase(next.charAt(0));
  }
}
