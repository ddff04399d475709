package news.dossier.page.graph;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as it is set beside its node: in a few short lines, with the room that they take in a
 * grotesque of {@value #SIZE} pixels.
 *
 * @param lines at least one
 * @param width of the longest line in pixels, rather too much than too little
 */
public record Label(List<String> lines, double width) {
  /** Size of the type in pixels. */
  public static final int SIZE = 12;

  /** From one line to the next, in pixels. */
  public static final int LEADING = 14;

  /** Fonts differ in width; the widest of the site's stack is within this of Helvetica. */
  private static final double SAFETY = 1.1;

  private static final String CUT = "…";

  /** Characters by their width in Helvetica, in thousandths of the size. */
  private static final List<Glyphs> HELVETICA =
      List.of(
          new Glyphs(222, "ijl'’‘|"),
          new Glyphs(278, " !,./:;I[]ft"),
          new Glyphs(333, "r()-`“”"),
          new Glyphs(500, "csvxykzJ"),
          new Glyphs(556, "abdeghnopqu0123456789L_?"),
          new Glyphs(667, "ABEKPSVXYFTZ&"),
          new Glyphs(722, "CDHNRUw"),
          new Glyphs(833, "GOQmM"));

  private static final int LOWER_CASE = 600;
  private static final int OTHER = 944;

  private record Glyphs(int width, String characters) {}

  public Label {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || width < 0) {
      throw new IllegalArgumentException("a label has lines and a width");
    }
  }

  /**
   * The name in lines that are no wider than a measure; words that do not fit are cut, and the last
   * line ends in an ellipsis where words are missing.
   *
   * @param measure in pixels
   * @param most lines at most
   */
  public static Label of(String name, double measure, int most) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (String word : name.strip().split("\\s+|(?<=-)", -1)) {
      String line = lines.get(lines.size() - 1);
      String longer = line.isEmpty() ? word : line + (line.endsWith("-") ? "" : " ") + word;
      if (width(longer) <= measure || line.isEmpty()) {
        lines.set(lines.size() - 1, longer);
      } else if (lines.size() < most) {
        lines.add(word);
      } else {
        lines.set(lines.size() - 1, line + CUT);
        break;
      }
    }
    lines.replaceAll(line -> cut(line, measure));
    return new Label(lines, lines.stream().mapToDouble(Label::width).max().orElse(0));
  }

  /** Height of all lines in pixels. */
  public double height() {
    return lines.size() * LEADING;
  }

  private static String cut(String line, double measure) {
    if (width(line) <= measure) {
      return line;
    }
    String kept = line.endsWith(CUT) ? line.substring(0, line.length() - 1) : line;
    while (kept.codePointCount(0, kept.length()) > 1 && width(kept + CUT) > measure) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept + CUT;
  }

  private static double width(String line) {
    return line.codePoints().mapToDouble(Label::width).sum() * SIZE * SAFETY / 1000;
  }

  private static int width(int character) {
    for (Glyphs glyphs : HELVETICA) {
      if (glyphs.characters.indexOf(character) >= 0) {
        return glyphs.width;
      }
    }
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    int eastAsian = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
    boolean wide = eastAsian == UCharacter.EastAsianWidth.WIDE;
    return !wide && Character.isLowerCase(character) ? LOWER_CASE : wide ? 1000 : OTHER;
  }
}
