package news.dossier.timeline.event;

import java.util.Locale;
import news.dossier.model.Token;

/** The form under which a word is looked up and compared. */
final class Lemma {
  private Lemma() {}

  static String of(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
