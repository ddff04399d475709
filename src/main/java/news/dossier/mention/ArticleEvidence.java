package news.dossier.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the models say of a name at its other places in the same article (Krishnan, Manning 2006:
 * token majority, entity majority, super-entity majority). Sentences without small letters are no
 * evidence, for the models know least there.
 */
final class ArticleEvidence {
  /** Of a word, wherever it stands. */
  private final Map<String, float[]> words = new HashMap<>();

  /** Of a whole name. */
  private final Map<String, float[]> names = new HashMap<>();

  /** Of a word that ends or begins a longer name. */
  private final Map<String, float[]> lastWords = new HashMap<>();

  private final Map<String, float[]> firstWords = new HashMap<>();

  ArticleEvidence(List<LabelledSentence> article) {
    for (LabelledSentence sentence : article) {
      if (!Words.isShouted(sentence.tokens())) {
        count(sentence, sentence.broad(), 1);
        count(sentence, sentence.news(), 1);
      }
    }
  }

  private void count(LabelledSentence sentence, float[][] labels, int sign) {
    for (int i = 0; i < sentence.size(); i++) {
      if (Words.isCapitalized(sentence.word(i))) {
        add(words, Words.lower(sentence.word(i)), labels[i], sign);
      }
    }
    for (Run run : Run.of(labels)) {
      String form = Words.form(sentence.tokens(), run.from(), run.to());
      float[] one = new float[NameClass.COUNT];
      one[run.nameClass().column()] = 1;
      add(names, form, one, sign);
      if (run.to() - run.from() > 1) {
        add(lastWords, Words.lower(sentence.word(run.to() - 1)), one, sign);
        add(firstWords, Words.lower(sentence.word(run.from())), one, sign);
      }
    }
  }

  /** What is left when the sentence in question does not count. */
  void without(LabelledSentence sentence, Runnable reading) {
    boolean counted = !Words.isShouted(sentence.tokens());
    if (counted) {
      count(sentence, sentence.broad(), -1);
      count(sentence, sentence.news(), -1);
    }
    reading.run();
    if (counted) {
      count(sentence, sentence.broad(), 1);
      count(sentence, sentence.news(), 1);
    }
  }

  float[] word(String lower) {
    return words.getOrDefault(lower, NOTHING);
  }

  float[] name(String form) {
    return names.getOrDefault(form, NOTHING);
  }

  float[] lastWord(String lower) {
    return lastWords.getOrDefault(lower, NOTHING);
  }

  float[] firstWord(String lower) {
    return firstWords.getOrDefault(lower, NOTHING);
  }

  private static final float[] NOTHING = new float[NameClass.COUNT];

  private static void add(Map<String, float[]> to, String key, float[] what, int sign) {
    float[] sum = to.computeIfAbsent(key, k -> new float[NameClass.COUNT]);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += sign * what[i];
    }
  }
}
