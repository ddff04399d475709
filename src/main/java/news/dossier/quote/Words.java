package news.dossier.quote;

import java.util.ArrayList;
import java.util.List;
import news.dossier.model.Sentence;
import news.dossier.model.Token;
import news.dossier.model.Tokenized;

/** An article's words in one row, found by offset. */
final class Words {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Boolean> sentenceEnds = new ArrayList<>();

  Words(Tokenized article) {
    this.text = article.text();
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        tokens.add(sentence.tokens().get(i));
        sentenceEnds.add(i == sentence.tokens().size() - 1);
      }
    }
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  boolean endsSentence(int index) {
    return sentenceEnds.get(index);
  }

  /** Index of the first word that starts at or behind an offset; the number of words if none. */
  int from(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words that start between two offsets. */
  List<Token> between(int from, int to) {
    return tokens.subList(from(from), Math.max(from(from), from(to)));
  }
}
