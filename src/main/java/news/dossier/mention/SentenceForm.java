package news.dossier.mention;

import java.util.List;
import news.dossier.model.Token;

/** A sentence in the form in which stated names are compared, with the places of its tokens. */
final class SentenceForm {
  private final String normal;
  private final int[] starts;

  /** For each place in the form the number of tokens that end by it; 0 where none ends. */
  private final int[] endingAt;

  SentenceForm(List<Token> tokens) {
    StringBuilder form = new StringBuilder();
    int[] ends = new int[tokens.size()];
    starts = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && tokens.get(i).start() > tokens.get(i - 1).end()) {
        form.append(' ');
      }
      starts[i] = form.length();
      form.append(StatedNames.normal(tokens.get(i).text()));
      ends[i] = form.length();
    }
    normal = form.toString();
    endingAt = new int[normal.length() + 1];
    for (int i = 0; i < ends.length; i++) {
      endingAt[ends[i]] = i + 1;
    }
  }

  /** The word with which a token begins. */
  String firstWord(int token) {
    return StatedNames.firstWord(normal, starts[token]);
  }

  /** Behind which token a text of this length ends that begins with a token; 0 if inside one. */
  int endOf(int token, int length) {
    int end = starts[token] + length;
    return end < endingAt.length ? endingAt[end] : 0;
  }

  /** The text of this length that begins with a token. */
  String text(int token, int length) {
    return normal.substring(starts[token], starts[token] + length);
  }
}
