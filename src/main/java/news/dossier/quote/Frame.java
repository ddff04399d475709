package news.dossier.quote;

import java.util.List;
import java.util.Set;
import news.dossier.model.Token;

/**
 * A sentence in which each quotation counts as one word: {@code “…,” said Kim .}
 *
 * @param block index of its block
 * @param tokens at least one; a quotation has the tag {@link #QUOTE}
 */
record Frame(int block, List<Token> tokens) {
  /** Tag of the word that stands for a quotation. */
  static final String QUOTE = "QUOTE";

  Frame {
    tokens = List.copyOf(tokens);
  }

  Token get(int index) {
    return tokens.get(index);
  }

  int size() {
    return tokens.size();
  }

  /** Tag of the word at an index, or "" where there is none. */
  String tag(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).tag() : "";
  }

  /** Printed form of the word at an index, or "" where there is none. */
  String word(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
  }

  boolean isQuote(int index) {
    return tag(index).equals(QUOTE);
  }

  /** Whether there is nothing but quotations, and perhaps a stop or a conjunction. */
  boolean isQuotationOnly() {
    return tokens.stream().anyMatch(t -> t.tag().equals(QUOTE))
        && tokens.stream()
            .allMatch(t -> t.tag().equals(QUOTE) || t.tag().equals("CC") || isPunctuation(t));
  }

  /** Whether a comma or a dash, which parts a sentence like one, stands at an index. */
  boolean isComma(int index) {
    return Set.of(",", "–", "—", "―", "-", "--").contains(word(index));
  }

  /** Whether the word at an index is a verb with a tense, or a modal one. */
  boolean isFinite(int index) {
    return Set.of("VBD", "VBZ", "VBP", "MD").contains(tag(index));
  }

  static boolean isPunctuation(Token token) {
    return !token.text().isEmpty()
        && token.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
