package news.dossier.text.cite;

/**
 * Words that a source prints as somebody's.
 *
 * @param words with the quotation marks that they were printed with
 * @param speaker with how that is known, {@code Ann Weir [inferred]}; "" where nobody is thought to
 *     speak
 */
public record Quote(String words, String speaker) {
  public Quote {
    words = Source.line(words);
    speaker = Source.line(speaker);
  }

  /**
   * Words as a page shows them.
   *
   * @param speaker with how that is known in parentheses, {@code Ann Weir (inferred)}; in a
   *     reference what the author did not write stands in brackets
   */
  public static Quote shown(String words, String speaker) {
    return new Quote(words, speaker.replaceFirst(" \\(([^()]*)\\)$", " [$1]"));
  }

  /** The speaker with a comma, before the source that prints the words. */
  String leading() {
    return speaker.isEmpty() ? "" : speaker + ", ";
  }

  /** As one line for programs that have no field for a quotation. */
  String note() {
    return words + (speaker.isEmpty() ? "" : " (" + speaker + ")");
  }
}
