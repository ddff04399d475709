package news.dossier.model;

import java.util.List;

/**
 * A sentence, headline or list line.
 *
 * @param block index of the {@link Block} it belongs to
 * @param tokens at least one, in order
 */
public record Sentence(int block, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has tokens");
    }
  }

  /** From its first token to its last. */
  public Span span() {
    return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }
}
