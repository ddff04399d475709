package news.dossier.quote;

import java.util.Optional;
import news.dossier.model.Mention;
import news.dossier.model.Span;

/**
 * The words that name who speaks.
 *
 * @param mention the name, when they are one; for {@code Kim's statement}, the name in front
 */
record Source(Span span, Kind kind, Optional<Mention> mention) {

  /** What stands for the speaker. */
  enum Kind {
    NAME,
    /** A description: {@code Ukrainian officials}. */
    NOUN,
    PRONOUN
  }
}
