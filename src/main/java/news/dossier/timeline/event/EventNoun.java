package news.dossier.timeline.event;

import java.util.Optional;
import java.util.Set;

/** The noun that a date belongs to, where that noun names an event. */
final class EventNoun {
  private static final Set<String> LINKS = Set.of("in", "on", "of", "at", "for", "during", "from");
  private static final int FARTHEST = 10;

  private EventNoun() {}

  /**
   * Index of the noun: "the September 3 <b>parade</b>", "the <b>summit</b> (SCO) this week", "the
   * <b>surrender</b> of Imperial Japan in 1945".
   *
   * @param word first token of the date
   * @param last its last token
   */
  static Optional<Integer> datedBy(ArticleSentence sentence, Clause clause, int word, int last) {
    return behind(sentence, clause, last).or(() -> before(sentence, clause, word));
  }

  private static Optional<Integer> behind(ArticleSentence sentence, Clause clause, int last) {
    for (int i = last + 1; i < Math.min(clause.to(), last + 5); i++) {
      String tag = sentence.tag(i);
      boolean isHead = !sentence.tag(i + 1).startsWith("NN");
      if (EventWords.isEvent(sentence.tokens().get(i)) && isHead) {
        return Optional.of(i);
      }
      if (!tag.startsWith("NN") && !tag.startsWith("JJ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The nearest event in the same phrase: no verb of the clause stands in between. */
  private static Optional<Integer> before(ArticleSentence sentence, Clause clause, int word) {
    int link = LINKS.contains(sentence.lemma(word - 1)) ? word - 2 : word - 1;
    for (int i = link; i >= Math.max(clause.from(), word - FARTHEST); i--) {
      if (sentence.tokens().get(i).isVerb() || sentence.tag(i).equals("MD")) {
        return Optional.empty();
      }
      if (EventWords.isEvent(sentence.tokens().get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The first noun of a clause that names an event. */
  static Optional<String> anyIn(ArticleSentence sentence, Clause clause) {
    return sentence.tokens().subList(clause.from(), clause.to()).stream()
        .filter(EventWords::isEvent)
        .findFirst()
        .map(Lemma::of);
  }
}
