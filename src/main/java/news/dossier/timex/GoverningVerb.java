package news.dossier.timex;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import news.dossier.model.Token;

/**
 * Guesses the verb that a time expression belongs to, without a parser: the nearest one before it
 * in the sentence, else the first one after it.
 */
final class GoverningVerb {
  private static final Set<String> PLANNED =
      Set.of("expect", "schedule", "plan", "set", "due", "slate", "propose", "project", "forecast");
  private static final Set<String> INTENDED =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "hope",
          "want",
          "intend",
          "agree",
          "set",
          "due",
          "likely",
          "ready",
          "vow",
          "promise",
          "propose",
          "threaten",
          "aim",
          "seek",
          "decide",
          "be");
  private static final Set<String> WILL =
      Set.of(
          "will", "shall", "must", "should", "would", "could", "might", "may", "wo", "'ll", "’ll");

  private GoverningVerb() {}

  /** For each token the tense of its governing verb. */
  static Tense[] tenses(List<Token> tokens) {
    Tense[] tenses = new Tense[tokens.size()];
    Arrays.fill(tenses, Tense.NONE);
    Tense current = Tense.NONE;
    int firstVerb = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Tense own = tense(tokens, i, current);
      if (own != Tense.NONE) {
        current = own;
        firstVerb = firstVerb < 0 ? i : firstVerb;
      }
      tenses[i] = current;
    }
    if (firstVerb > 0) {
      Arrays.fill(tenses, 0, firstVerb, tenses[firstVerb]);
    }
    return tenses;
  }

  private static Tense tense(List<Token> tokens, int i, Tense before) {
    Token token = tokens.get(i);
    return switch (token.tag()) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      case "MD" ->
          WILL.contains(token.lemma()) || WILL.contains(token.text()) ? Tense.FUTURE : before;
      case "VBN" -> participle(tokens, i, before);
      case "VB" -> after(tokens, i, "to") && intended(tokens, i) ? Tense.FUTURE : before;
      case "VBG" -> before == Tense.NONE ? Tense.NONE : before;
      case "JJ" -> token.lemma().equals("due") ? Tense.FUTURE : Tense.NONE;
      default -> Tense.NONE;
    };
  }

  private static Tense participle(List<Token> tokens, int i, Tense before) {
    if (PLANNED.contains(tokens.get(i).lemma())) {
      return Tense.FUTURE;
    }
    if (i + 1 < tokens.size() && tokens.get(i + 1).tag().startsWith("NN")) {
      // "Preferred shares": part of a name for them, no verb of the sentence.
      return Tense.NONE;
    }
    for (int back = i - 1; back >= Math.max(0, i - 3); back--) {
      if (tokens.get(back).lemma().equals("have")) {
        return before == Tense.FUTURE ? Tense.FUTURE : Tense.PAST;
      }
      if (tokens.get(back).lemma().equals("be")) {
        return before;
      }
    }
    return Tense.PAST;
  }

  /** "Plans to meet", "is likely to win". */
  private static boolean intended(List<Token> tokens, int i) {
    for (int back = i - 1; back >= Math.max(0, i - 4); back--) {
      if (INTENDED.contains(tokens.get(back).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean after(List<Token> tokens, int i, String word) {
    for (int back = i - 1; back >= Math.max(0, i - 2); back--) {
      if (tokens.get(back).text().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }
}
