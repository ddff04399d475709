package news.dossier.page;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Text of others as Markdown that means just that text.
 *
 * <p>Every character that CommonMark 0.31, GitHub's extensions or HTML would read as markup is
 * backslash-escaped; the rest is left alone, so that the Markdown still reads well. Characters that
 * HTML forbids (controls, noncharacters, lone surrogates) become U+FFFD.
 */
final class MarkdownText {
  /** What the three patterns below can begin with: most texts have none of it. */
  private static final String MARKUP = "\\`*[]<>|~_&";

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2028\\u2029]+");
  private static final Pattern ALWAYS = Pattern.compile("[\\\\`*\\[\\]<>|~]");
  private static final Pattern UNDERSCORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,40};)");
  private static final Pattern BLOCK_START = Pattern.compile("^(#|[-+=:](?=[-+=:\\s]|$))");
  private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

  private MarkdownText() {}

  /** One line of text as the content of one Markdown block: line breaks become spaces. */
  static String escape(String text) {
    String line = spaced(text).strip();
    String escaped = escapeMarkup(line);
    escaped = BLOCK_START.matcher(escaped).replaceFirst("\\\\$0");
    return NUMBERED.matcher(escaped).replaceFirst("$1\\\\$2");
  }

  /** A part of such a line that follows other text or a tag: its white space at the ends stays. */
  static String escapeInline(String text) {
    return escapeMarkup(spaced(text));
  }

  /** In one line, with one space for all white space between two words. */
  private static String spaced(String text) {
    String allowed = allowed(text);
    boolean isSpaced = !has(allowed, MarkdownText::isOtherSpace) && !allowed.contains("  ");
    return isSpaced ? allowed : SPACE.matcher(allowed).replaceAll(" ");
  }

  private static boolean isOtherSpace(int c) {
    return c < ' ' || c == 0xA0 || c == 0x2028 || c == 0x2029;
  }

  private static String escapeMarkup(String line) {
    if (!has(line, c -> MARKUP.indexOf(c) >= 0)) {
      return line;
    }
    String escaped = ALWAYS.matcher(line).replaceAll("\\\\$0");
    escaped = UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
    return ENTITY.matcher(escaped).replaceAll("\\\\&");
  }

  /** The text with U+FFFD for each character that HTML forbids. */
  static String allowed(String text) {
    if (!has(text, c -> allowed(c) != c || Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(MarkdownText::allowed).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean has(String text, IntPredicate units) {
    for (int i = 0; i < text.length(); i++) {
      if (units.test(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int allowed(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || surrogate || noncharacter ? 0xFFFD : c;
  }
}
