package news.dossier.seed;

/** Texts that a page can show as they are. */
final class Printable {
  private Printable() {}

  /** The text itself, if all in it but line ends is printable. */
  static String require(String text) throws UnusableValue {
    if (VisibleName.isPrintable(text.replace("\n", ""))) {
      return text;
    }
    throw new UnusableValue(
        "Here is a control character: \"" + VisibleName.of(text) + "\".",
        "Remove it, or type the text again.");
  }
}
