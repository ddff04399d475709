package news.dossier.mention;

import java.util.ArrayList;
import java.util.List;
import news.dossier.model.Sentence;
import news.dossier.model.Token;

/**
 * A word as the name models were trained on it: compounds with hyphens are one word there, several
 * tokens here.
 *
 * @param tokens how many tokens it covers
 */
record NameWord(String text, int tokens) {

  static List<NameWord> of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<NameWord> words = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      int to = from + 1;
      while (to + 1 < tokens.size() && joins(tokens, to)) {
        to += 2;
      }
      StringBuilder text = new StringBuilder();
      tokens.subList(from, to).forEach(token -> text.append(token.text()));
      words.add(new NameWord(text.toString(), to - from));
      from = to;
    }
    return words;
  }

  /** Whether a token is a hyphen that touches letters or digits on both sides. */
  private static boolean joins(List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    Token hyphen = tokens.get(i);
    Token after = tokens.get(i + 1);
    return hyphen.text().equals("-")
        && before.end() == hyphen.start()
        && hyphen.end() == after.start()
        && Character.isLetterOrDigit(before.text().codePointBefore(before.text().length()))
        && Character.isLetterOrDigit(after.text().codePointAt(0));
  }
}
