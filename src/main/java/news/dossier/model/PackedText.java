package news.dossier.model;

import java.util.List;

/**
 * A {@link Tokenized} text as it is kept while the rest of the dossier is read: it is unpacked
 * where it is needed, and dropped again.
 */
public record PackedText(Cleaned cleaned, PackedSentences sentences) {

  /**
   * Packs a text.
   *
   * @throws IllegalArgumentException when a token is not the text at its span
   */
  public static PackedText of(Tokenized article) {
    return new PackedText(new Cleaned(article.blocks(), List.of()), PackedSentences.of(article));
  }

  /** The text with its tokens; made anew by each call. */
  public Tokenized unpacked() {
    String text = cleaned.text();
    return new Tokenized(text, cleaned.blocks(), sentences.in(text));
  }
}
