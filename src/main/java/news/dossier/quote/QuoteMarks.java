package news.dossier.quote;

import java.util.ArrayList;
import java.util.List;
import news.dossier.quote.QuoteMark.Role;

/**
 * Finds the double quotation marks of a block and tells opening from closing ones.
 *
 * <p>Where a mark stands decides before what it looks like: a mark with a gap on its left and a
 * letter on its right opens, even where a translation machine printed {@code ”}. The glyph decides
 * where the surroundings do not. Takes time linear in the length of the block.
 */
final class QuoteMarks {
  private static final String OPENING_GLYPHS = "“„‟«";
  private static final String CLOSING_GLYPHS = "”»";
  private static final String BEFORE_OPENING = "([{—–―-/:‘“";
  private static final String AFTER_CLOSING = ".,;:!?)]}—–―…’”";

  private QuoteMarks() {}

  /** The marks between two offsets, in order. */
  static List<QuoteMark> in(String text, int from, int to) {
    List<QuoteMark> marks = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int end = markEnd(text, i, to);
      if (end > i) {
        boolean straight = !isCurly(text.charAt(i));
        if (!isInchSign(text, i, from, straight)) {
          marks.add(new QuoteMark(i, end, straight, role(text, i, end, from, to)));
        }
        i = end - 1;
      }
    }
    return marks;
  }

  /** Whether a character can be part of a double or single quotation mark. */
  static boolean isMark(char c) {
    return c == '"' || c == '\'' || c == '`' || isCurly(c) || c == '‘' || c == '’';
  }

  private static boolean isCurly(char c) {
    return OPENING_GLYPHS.indexOf(c) >= 0 || CLOSING_GLYPHS.indexOf(c) >= 0;
  }

  private static int markEnd(String text, int i, int to) {
    char c = text.charAt(i);
    if (c == '"' || isCurly(c)) {
      return i + 1;
    }
    boolean doubled = i + 1 < to && text.charAt(i + 1) == c;
    return (c == '\'' || c == '`' || c == '’' || c == '‘') && doubled ? i + 2 : i;
  }

  /** {@code a 12" pipe}: a straight mark after a digit, with no letter or point between. */
  private static boolean isInchSign(String text, int i, int from, boolean straight) {
    return straight
        && text.charAt(i) == '"'
        && i > from
        && Character.isDigit(text.charAt(i - 1))
        && i + 1 < text.length()
        && text.charAt(i + 1) == ' '
        && text.lastIndexOf('"', i - 1) < from;
  }

  private static Role role(String text, int start, int end, int from, int to) {
    boolean gapLeft = start == from || isGapLeft(text.charAt(start - 1));
    boolean gapRight = end == to || isGapRight(text.charAt(end));
    if (gapLeft != gapRight) {
      return gapLeft ? Role.OPENS : Role.CLOSES;
    }
    if (start > from && end < to && ".,;:!?".indexOf(text.charAt(end)) >= 0) {
      return Role.CLOSES;
    }
    char glyph = text.charAt(start);
    if (OPENING_GLYPHS.indexOf(glyph) >= 0 || glyph == '`' || glyph == '‘') {
      return Role.OPENS;
    }
    return CLOSING_GLYPHS.indexOf(glyph) >= 0 || glyph == '’' ? Role.CLOSES : Role.EITHER;
  }

  private static boolean isGapLeft(char c) {
    return isSpace(c) || BEFORE_OPENING.indexOf(c) >= 0;
  }

  private static boolean isGapRight(char c) {
    return isSpace(c) || AFTER_CLOSING.indexOf(c) >= 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
