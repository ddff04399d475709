package news.dossier.timeline.event;

import java.util.List;
import news.dossier.model.Span;
import news.dossier.model.Timex;
import news.dossier.model.Token;

/**
 * One sentence with what was read in it.
 *
 * @param text of the whole article
 * @param names where names stand in the sentence
 * @param quoted stretches of direct speech that touch the sentence
 * @param isLead whether it is the first sentence of the article's body
 */
record ArticleSentence(
    String text,
    List<Token> tokens,
    List<Clause> clauses,
    List<Span> names,
    List<Timex> timexes,
    List<Span> quoted,
    boolean isLead) {

  Span span() {
    return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }

  /** Index of the first token that ends behind an offset. */
  int tokenAt(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > offset) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  int clauseAt(int token) {
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).has(token)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the clauses cover the sentence: " + token);
  }

  boolean isQuestion() {
    return tokens.get(tokens.size() - 1).text().equals("?");
  }

  /** Whether a stretch stands inside of somebody's direct speech. */
  boolean isQuoted(Span span) {
    return quoted.stream().anyMatch(q -> q.contains(span));
  }

  /** Whether it is a sentence at all, and not a heading or a line of a list. */
  boolean hasFiniteVerb() {
    return tokens.stream().anyMatch(Clauses::isFinite);
  }

  boolean hasName() {
    return !names.isEmpty();
  }

  String lemma(int token) {
    return 0 <= token && token < tokens.size() ? Lemma.of(tokens.get(token)) : "";
  }

  String tag(int token) {
    return 0 <= token && token < tokens.size() ? tokens.get(token).tag() : "";
  }
}
