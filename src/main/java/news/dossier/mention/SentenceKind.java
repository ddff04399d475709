package news.dossier.mention;

import news.dossier.model.Token;

/** What kind of line a sentence is; names mean other things in a table than in prose. */
enum SentenceKind {
  PROSE,
  /** No small letters: a headline of an agency. */
  SHOUTED,
  /** A third of it is numbers: results, standings, prices. */
  TABLE,
  /** Ends in a date and has no verb: {@code LONDON 1996-08-30}. */
  DATELINE,
  /** A line without a verb and without an end. */
  LINE;

  static SentenceKind of(LabelledSentence sentence) {
    int numbers = 0;
    int words = 0;
    boolean verb = false;
    for (Token token : sentence.tokens()) {
      boolean number = Words.isNumber(token.text());
      numbers += number ? 1 : 0;
      words += !number && token.text().codePoints().anyMatch(Character::isLetter) ? 1 : 0;
      verb |= token.isVerb();
    }
    String last = sentence.word(sentence.size() - 1);
    if (!verb && sentence.size() <= 6 && words > 0 && last.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return DATELINE;
    }
    if (numbers * 3 > words + numbers) {
      return TABLE;
    }
    if (Words.isShouted(sentence.tokens())) {
      return SHOUTED;
    }
    return verb || last.matches("[.!?”\"']") ? PROSE : LINE;
  }
}
