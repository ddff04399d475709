package news.dossier.export;

/**
 * Text that every format can hold: what XML 1.0 has no place for, which is control characters and
 * half a surrogate pair, becomes U+FFFD, so that a place counted in code points stays where it was.
 */
final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        continue; // Nearly all of them: asked first, and once.
      }
      if (!isPlain(c) && !(Character.isSurrogate(c) && isPair(text, i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static boolean isPlain(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return !control && !Character.isSurrogate(c) && c < '\uFFFE' && !(c >= 0x7F && c <= 0x9F);
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private static String replaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kept = isPlain(c) || (Character.isSurrogate(c) && isPair(text, i));
      out.append(kept ? c : REPLACEMENT);
    }
    return out.toString();
  }
}
