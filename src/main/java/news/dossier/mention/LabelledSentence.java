package news.dossier.mention;

import java.util.List;
import news.dossier.model.Sentence;
import news.dossier.model.Token;

/** A sentence and what the two name models think of each of its words. */
final class LabelledSentence {
  private final Sentence sentence;
  private final float[][] broad;
  private final float[][] news;

  /**
   * Keeps the arrays as they are.
   *
   * @param broad for each token the probability of each {@link NameClass}, by the model of three
   *     classes that was trained on many sources
   * @param news the same, by the model of four classes that was trained on news alone
   */
  LabelledSentence(Sentence sentence, float[][] broad, float[][] news) {
    this.sentence = sentence;
    this.broad = broad;
    this.news = news;
  }

  Sentence sentence() {
    return sentence;
  }

  float[][] broad() {
    return broad;
  }

  float[][] news() {
    return news;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  int size() {
    return sentence.tokens().size();
  }

  String word(int token) {
    return sentence.tokens().get(token).text();
  }

  /** The likeliest class of a token. */
  static NameClass best(float[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return NameClass.at(best);
  }

  /** The probability, by whichever model thinks it higher, that the token belongs to a name. */
  double named(int token) {
    return 1 - Math.min(broad[token][0], news[token][0]);
  }
}
