package news.dossier.metadata;

import java.util.Optional;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;

/** Settles an article's language between what its page declares and what its text is written in. */
final class TextLanguage {
  private static final String RULE = "small words of the text";

  private TextLanguage() {}

  /**
   * What is declared, unless the text clearly speaks another language: templates are often sold
   * with {@code lang="en"} in them, and nobody sees it there.
   */
  static Optional<Sourced<String>> settle(Optional<Sourced<String>> declared, String text) {
    Optional<String> guessed = LanguageGuess.of(text);
    if (guessed.isEmpty() || declared.filter(d -> agrees(d.value(), guessed.get())).isPresent()) {
      return declared;
    }
    return guessed.map(language -> new Sourced<>(language, Provenance.inferred(RULE)));
  }

  private static boolean agrees(String declared, String guessed) {
    return declared.equals(guessed) || declared.startsWith(guessed + "-");
  }
}
