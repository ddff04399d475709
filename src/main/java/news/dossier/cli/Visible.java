package news.dossier.cli;

/** Text that comes from seeds, safe to print on a terminal. */
final class Visible {
  private Visible() {}

  /** Control characters, among them terminal escapes, as {@code \u001b}; all else unchanged. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bidirectional = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
      if (Character.isISOControl(c) || bidirectional) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
