package news.dossier.timeline.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Token;

/**
 * What a clause says of its subject, told from the tags of its verb group.
 *
 * @param at index of the finite verb
 * @param verb the verb that carries the meaning: "sentenced" in "has been sentenced"
 * @param tense of the group
 * @param isState whether it says how things are, not what happens
 */
record Predicate(int at, Token verb, Tense tense, boolean isState) {
  /** When the group places what it tells. */
  enum Tense {
    PAST,
    PRESENT,
    /** Will, is set to, is expected to. */
    FUTURE,
    /** Would, could, might: not said to be so. */
    UNREAL
  }

  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll", "wo");
  private static final Set<String> PLANNED =
      Set.of("expect", "schedule", "plan", "set", "slate", "propose", "forecast", "project");

  /** The predicate that a word belongs to: the nearest before it in the clause, else the first. */
  static Optional<Predicate> nearest(List<Token> tokens, Clause clause, int word) {
    int found = -1;
    for (int i = clause.from(); i < clause.to(); i++) {
      if (isPredicate(tokens.get(i)) && (found < 0 || i < word)) {
        found = i;
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(of(tokens, clause, found));
  }

  /** "Having said" tells something that happened, though it is not finite. */
  private static boolean isPredicate(Token token) {
    return Clauses.isFinite(token)
        || (token.tag().equals("VBG") && token.text().equalsIgnoreCase("having"));
  }

  private static Predicate of(List<Token> tokens, Clause clause, int at) {
    int main = at;
    for (int i = at + 1; i < clause.to() && isGroup(tokens.get(i)); i++) {
      main = tokens.get(i).isVerb() && !isParticipleBeforeNoun(tokens, i, main) ? i : main;
    }
    Token verb = tokens.get(main);
    boolean passive = main > at && verb.tag().equals("VBN");
    boolean state = EventWords.isState(verb) && !(passive && !Lemma.of(verb).equals("be"));
    return new Predicate(at, verb, tense(tokens, at, main), state);
  }

  private static boolean isGroup(Token token) {
    return token.isVerb() || token.tag().startsWith("RB") || token.tag().equals("TO");
  }

  /** "Has growing support": no verb of the group. */
  private static boolean isParticipleBeforeNoun(List<Token> tokens, int i, int main) {
    return tokens.get(i).tag().equals("VBG")
        && !Lemma.of(tokens.get(main)).equals("be")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).tag().startsWith("NN");
  }

  private static Tense tense(List<Token> tokens, int at, int main) {
    Token finite = tokens.get(at);
    if (finite.tag().equals("MD")) {
      return WILL.contains(finite.text().toLowerCase(Locale.ROOT)) ? Tense.FUTURE : Tense.UNREAL;
    }
    boolean planned =
        tokens.subList(at, main + 1).stream().anyMatch(t -> PLANNED.contains(Lemma.of(t)))
            && !finite.tag().equals("VBD");
    if (planned) {
      return Tense.FUTURE;
    }
    boolean perfect = Lemma.of(finite).equals("have") && main > at;
    return finite.tag().equals("VBD") || perfect ? Tense.PAST : Tense.PRESENT;
  }
}
