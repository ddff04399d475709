package news.dossier.timeline.event;

/**
 * The word for what happened.
 *
 * @param isNoun whether the text names the event: "the parade"; else the word is the verb
 */
record Head(String lemma, boolean isNoun) {
  static Head noun(String lemma) {
    return new Head(lemma, true);
  }

  /** The verb; or, where that says no more than that something took place, its subject. */
  static Head of(ArticleSentence sentence, Clause clause, Predicate predicate) {
    for (int i = predicate.at() - 1; i >= clause.from() && isEmpty(predicate); i--) {
      if (EventWords.isEvent(sentence.tokens().get(i))) {
        return noun(sentence.lemma(i));
      }
    }
    return new Head(Lemma.of(predicate.verb()), false);
  }

  private static boolean isEmpty(Predicate predicate) {
    return EventWords.isHappening(predicate.verb());
  }
}
