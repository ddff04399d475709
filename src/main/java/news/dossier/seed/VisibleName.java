package news.dossier.seed;

/**
 * Names of files as they may be shown: a character that a terminal or a page would obey, rather
 * than print, is written out as {@code <U+001B>}.
 */
final class VisibleName {
  private VisibleName() {}

  /** The text with every unprintable character written out. */
  static String of(String name) {
    StringBuilder out = new StringBuilder(name.length());
    name.codePoints()
        .forEach(
            c -> {
              if (isPrintable(c)) {
                out.appendCodePoint(c);
              } else {
                out.append(String.format("<U+%04X>", c));
              }
            });
    return out.toString();
  }

  /** Whether every character of the text may be shown as it is. */
  static boolean isPrintable(String text) {
    return text.codePoints().allMatch(VisibleName::isPrintable);
  }

  /**
   * False for control characters, line and paragraph separators, lone surrogates, the controls of
   * the bidirectional algorithm (UAX 9), which make a name look like another, and code points that
   * are no characters.
   */
  static boolean isPrintable(int c) {
    boolean isBidiControl = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean isNoncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> !isBidiControl && !isNoncharacter;
    };
  }
}
