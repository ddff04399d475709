package news.dossier.timeline.event;

import java.util.List;
import news.dossier.model.Token;

/**
 * A run of tokens between two clause borders.
 *
 * @param from index of its first token in the sentence
 * @param to index behind its last token
 */
record Clause(int from, int to) {
  boolean has(int token) {
    return from <= token && token < to;
  }

  boolean hasFiniteVerb(List<Token> tokens) {
    return tokens.subList(from, to).stream().anyMatch(Clauses::isFinite);
  }

  Clause upTo(Clause other) {
    return new Clause(from, other.to);
  }
}
