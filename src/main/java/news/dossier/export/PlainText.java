package news.dossier.export;

/**
 * Text that every format can hold: what XML 1.0 has no place for, which is control characters and
 * half a surrogate pair, becomes U+FFFD, so that a place counted in code points stays where it was.
 */
final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  static String of(String text) {
    char[] chars = text.toCharArray();
    return clean(chars) ? text : new String(chars);
  }

  /** The same, of which nobody makes a string. */
  static char[] chars(String text) {
    char[] chars = text.toCharArray();
    clean(chars);
    return chars;
  }

  /** Replaces what is not plain; whether there was nothing to replace. */
  private static boolean clean(char[] text) {
    boolean clean = true;
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c >= ' ' && c < 0x7F) {
        continue; // Nearly all of them: asked first, and once.
      }
      if (!isPlain(c) && !(Character.isSurrogate(c) && isPair(text, i))) {
        text[i] = REPLACEMENT;
        clean = false;
      }
    }
    return clean;
  }

  private static boolean isPlain(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return !control && !Character.isSurrogate(c) && c < '\uFFFE' && !(c >= 0x7F && c <= 0x9F);
  }

  /** None of a pair is ever replaced, so that the first is still there when the second is asked. */
  private static boolean isPair(char[] text, int at) {
    return Character.isHighSurrogate(text[at])
        ? at + 1 < text.length && Character.isLowSurrogate(text[at + 1])
        : at > 0 && Character.isHighSurrogate(text[at - 1]);
  }
}
