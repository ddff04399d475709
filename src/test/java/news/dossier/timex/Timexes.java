package news.dossier.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Timex;
import news.dossier.model.Tokenized;
import news.dossier.text.Tokenizer;

/** Reads made-up sentences for the tests of this package; the tokeniser is loaded once. */
final class Timexes {
  /** A Thursday. */
  static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 28);

  private static final Tokenizer TOKENIZER = new Tokenizer();
  private static final TimexReader READER = new TimexReader();

  private Timexes() {}

  /** Expressions and values, as {@code next week = 2025-W36}, in an article of 28 August 2025. */
  static List<String> in(String text) {
    return in(text, Optional.of(PUBLISHED));
  }

  static List<String> in(String text, Optional<LocalDate> published) {
    return read(text, published).stream().map(t -> t.text() + " = " + t.value()).toList();
  }

  static List<Timex> read(String text, Optional<LocalDate> published) {
    return READER.read(tokenized(text), published);
  }

  static Tokenized tokenized(String text) {
    return TOKENIZER.tokenize(text);
  }
}
