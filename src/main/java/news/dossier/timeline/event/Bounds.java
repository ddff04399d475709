package news.dossier.timeline.event;

import java.util.Set;
import news.dossier.model.Edtf;

/** "Since 2024" and "until 1945": dates that say where something begins or ends. */
final class Bounds {
  private static final Set<String> FROM = Set.of("since");
  private static final Set<String> TO = Set.of("until", "till");

  private Bounds() {}

  /**
   * The open interval that the word before a date makes of it; else the date itself. One that lies
   * ahead stays as it is: "put off until Friday" is for Friday.
   *
   * @param isAhead whether the date lies behind the day of publication
   */
  static Edtf of(ArticleSentence sentence, int word, Edtf date, boolean isAhead) {
    String before = sentence.lemma(word - 1);
    if (date.value().contains("/") || isAhead) {
      return date;
    }
    if (FROM.contains(before)) {
      return new Edtf(date.value() + "/..");
    }
    return TO.contains(before) ? new Edtf("../" + date.value()) : date;
  }
}
