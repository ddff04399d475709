package news.dossier.timeline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dossier.model.Token;

/**
 * Cuts a sentence into clauses at conjunctions, relative pronouns, semicolons, dashes and at commas
 * between two finite verbs.
 */
final class Clauses {
  /** They open a clause wherever a finite verb follows. */
  private static final Set<String> OPENERS =
      Set.of(
          "while",
          "because",
          "although",
          "though",
          "whereas",
          "if",
          "unless",
          "after",
          "before",
          "as",
          "since",
          "until",
          "once",
          "when",
          "where",
          "who",
          "which",
          "that",
          "whose",
          "and",
          "but");

  /** They open a clause only with a subject of its own behind them. */
  private static final Set<String> JOINERS = Set.of("and", "but");

  private static final Set<String> STRONG = Set.of(";", ":", "—", "–", "--", "…");

  private Clauses() {}

  /** The clauses, in order; together they are the sentence. */
  static List<Clause> of(List<Token> tokens) {
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (isBorder(tokens, start, i)) {
        clauses.add(new Clause(start, i));
        start = i;
      }
    }
    clauses.add(new Clause(start, tokens.size()));
    return clauses;
  }

  /** A verb that carries tense: one that may be the predicate of a clause. */
  static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static boolean isBorder(List<Token> tokens, int start, int i) {
    String before = tokens.get(i - 1).text();
    Token token = tokens.get(i);
    if (STRONG.contains(before)) {
      return true;
    }
    boolean comma = before.equals(",");
    boolean left = hasFinite(tokens, start, i);
    if (comma && (token.tag().equals("VBG") || isRelative(token))) {
      return true;
    }
    if (OPENERS.contains(Lemma.of(token))) {
      return opens(tokens, i, comma, left);
    }
    return comma && left && hasFinite(tokens, i, nextComma(tokens, i));
  }

  private static boolean opens(List<Token> tokens, int i, boolean comma, boolean left) {
    int end = nextComma(tokens, i + 1);
    int verb = firstFinite(tokens, i + 1, end);
    if (verb < 0) {
      return false;
    }
    if (JOINERS.contains(Lemma.of(tokens.get(i)))) {
      return left && (hasSubject(tokens, i + 1, verb) || comma);
    }
    return left || comma || isRelative(tokens.get(i));
  }

  private static boolean isRelative(Token token) {
    return token.tag().startsWith("W");
  }

  private static boolean hasSubject(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(t -> t.tag().startsWith("NN") || t.tag().equals("PRP"));
  }

  private static boolean hasFinite(List<Token> tokens, int from, int to) {
    return firstFinite(tokens, from, to) >= 0;
  }

  private static int firstFinite(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int nextComma(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      if (text.equals(",") || STRONG.contains(text)) {
        return i;
      }
    }
    return tokens.size();
  }
}
