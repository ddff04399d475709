package news.dossier.page;

import java.util.regex.Pattern;

/**
 * Text of others as Markdown that means just that text.
 *
 * <p>Every character that CommonMark 0.31, GitHub's extensions or HTML would read as markup is
 * backslash-escaped; the rest is left alone, so that the Markdown still reads well. Characters that
 * HTML forbids (controls, noncharacters, lone surrogates) become U+FFFD.
 */
final class MarkdownText {
  /** What the patterns of {@link #escapeMarkup} can begin with: most texts have none of it. */
  private static final String MARKUP = "\\`*[]<>|~_&";

  // What is to be done about characters: those of texts are looked at once, and most need nothing.
  private static final int ESCAPE = 1;
  private static final int SPACES = 2;
  private static final int REPLACE = 4;
  private static final byte[] ASCII = new byte[0x80];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      boolean markup = MARKUP.indexOf(c) >= 0;
      ASCII[c] =
          (byte) ((markup ? ESCAPE : 0) | (c < ' ' ? SPACES : 0) | (allowed(c) != c ? REPLACE : 0));
    }
  }

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
    int needs = needs(text);
    String line = spaced(text, needs).strip();
    String escaped = (needs & ESCAPE) == 0 ? line : escapeMarkup(line);
    if (escaped.isEmpty() || Character.isLetter(escaped.charAt(0))) {
      return escaped;
    }
    escaped = BLOCK_START.matcher(escaped).replaceFirst("\\\\$0");
    return NUMBERED.matcher(escaped).replaceFirst("$1\\\\$2");
  }

  /** A part of such a line that follows other text or a tag: its white space at the ends stays. */
  static String escapeInline(String text) {
    int needs = needs(text);
    String line = spaced(text, needs);
    return (needs & ESCAPE) == 0 ? line : escapeMarkup(line);
  }

  /** In one line, with one space for all white space between two words. */
  private static String spaced(String text, int needs) {
    String allowed = (needs & REPLACE) == 0 ? text : replaced(text);
    return (needs & SPACES) == 0 ? allowed : SPACE.matcher(allowed).replaceAll(" ");
  }

  private static String escapeMarkup(String line) {
    String escaped = ALWAYS.matcher(line).replaceAll("\\\\$0");
    escaped = UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
    return ENTITY.matcher(escaped).replaceAll("\\\\&");
  }

  /** The text with U+FFFD for each character that HTML forbids. */
  static String allowed(String text) {
    return (needs(text) & REPLACE) == 0 ? text : replaced(text);
  }

  private static String replaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(MarkdownText::allowed).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** All that is to be done about a text. */
  private static int needs(String text) {
    int needs = 0;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      needs |= c < ASCII.length ? ASCII[c] : beyondAscii(c);
      needs |= space && c == ' ' ? SPACES : 0;
      space = c == ' ';
    }
    return needs;
  }

  private static int beyondAscii(char c) {
    if (c < 0xD800) {
      return c == 0xA0 || c == 0x2028 || c == 0x2029 ? SPACES : c < 0xA0 ? REPLACE : 0;
    }
    // What a surrogate means depends on its neighbour.
    return Character.isSurrogate(c) || allowed(c) != c ? REPLACE : 0;
  }

  private static int allowed(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || surrogate || noncharacter ? 0xFFFD : c;
  }
}
