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

  static Head of(Predicate predicate) {
    return new Head(Lemma.of(predicate.verb()), false);
  }
}
