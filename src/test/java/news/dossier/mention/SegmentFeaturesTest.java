package news.dossier.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Token;
import org.junit.jupiter.api.Test;

/**
 * The features of made-up sentences, each as the shipped weights know it: a feature that is spelt
 * otherwise, or comes in another order, changes what is read.
 */
class SegmentFeaturesTest {
  private static final String GOLDEN = "/news/dossier/mention/segment-features.txt";

  /** Neighbouring segments differ little; some of them will do. */
  private static final int EVERY = 6;

  /** Probabilities of no name, person, organisation, place and other, by the case of the word. */
  private static float[] label(String word, boolean news) {
    if (!Words.isCapitalized(word)) {
      return new float[] {0.9f, 0.025f, 0.025f, 0.025f, 0.025f};
    }
    return word.length() < 6 == news
        ? new float[] {0.1f, 0.7f, 0.1f, 0.06f, 0.04f}
        : new float[] {0.02f, 0.04f, 0.3f, 0.6f, 0.04f};
  }

  private static float[][] labels(List<Token> tokens, boolean news) {
    return tokens.stream().map(token -> label(token.text(), news)).toArray(float[][]::new);
  }

  /** Words after a slash are tags; without one, a word with a capital is a proper noun. */
  private static LabelledSentence sentence(int block, int start, String words) {
    List<Token> tokens = new ArrayList<>();
    int at = start;
    for (String word : words.split(" ")) {
      String[] parts = word.split("/");
      String tag = parts.length > 1 ? parts[1] : Words.isCapitalized(word) ? "NNP" : "NN";
      tokens.add(new Token(new Span(at, at + parts[0].length()), parts[0], tag, parts[0]));
      at += parts[0].length() + 1;
    }
    return new LabelledSentence(
        new Sentence(block, tokens), labels(tokens, false), labels(tokens, true));
  }

  static List<String> features(String first, String second) {
    LabelledSentence headline = sentence(0, 0, first);
    LabelledSentence prose = sentence(1, first.length() + 2, second);
    List<LabelledSentence> article = List.of(headline, prose);
    SegmentFeatures features = new SegmentFeatures(new Gazetteer(), article);
    List<String> lines = new ArrayList<>();
    for (LabelledSentence sentence : article) {
      List<Segment> segments = Segments.of(sentence);
      List<Set<String>> found = features.of(sentence, segments);
      for (int i = 0; i < segments.size(); i += EVERY) {
        Segment segment = segments.get(i);
        lines.add(
            Words.form(sentence.tokens(), segment.from(), segment.to())
                + ": "
                + String.join(" | ", found.get(i)));
      }
    }
    return lines;
  }

  private static List<String> ofBoth() {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        features(
            "QUAYPORT MAYOR MOSS WINS",
            "Mary Moss of the French town Quayport met/VBD Jean - Luc Cole in Texas , USA ."));
    lines.addAll(
        features("Soccer results 3 1 in Quayport", "Harbour Rovers 3/CD China 1/CD Moss 2/CD"));
    return lines;
  }

  @Test
  void are_spelt_and_ordered_as_the_weights_were_trained() {
    assertThat(ofBoth()).isEqualTo(NameResource.lines(GOLDEN).toList());
  }

  @Test
  void are_known_to_the_shipped_model_for_the_most_part() {
    Set<String> known = SegmentModel.shipped().weights().keySet();
    List<String> ofOne = List.of(ofBoth().get(0).replaceFirst("^[^:]*: ", "").split(" \\| "));

    assertThat(ofOne.stream().filter(known::contains).count()).isGreaterThan(ofOne.size() / 2);
  }
}
