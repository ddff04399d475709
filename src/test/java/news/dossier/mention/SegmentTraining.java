package news.dossier.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.dossier.model.Span;
import news.dossier.model.Token;

/**
 * Finds the weights of a {@link SegmentModel}: conditional log-likelihood of whole sentences
 * (Sarawagi, Cohen 2004) with an L2 penalty, stochastic gradient steps of AdaGrad (Duchi, Hazan,
 * Singer 2011), a sentence a step, in a fixed order.
 */
final class SegmentTraining {
  private static final int ROUNDS = 6;
  private static final double RATE = 0.1;
  private static final double PENALTY = 0.01;

  /** A feature that fewer articles have tells more of them than of news. */
  private static final int FEWEST_ARTICLES = 6;

  /** A sentence with its segments' features as numbers. */
  private static final class Example {
    final int length;
    final List<Segment> segments;
    final int[][] features;
    final int[] types;

    Example(int length, List<Segment> segments, int[][] features, int[] types) {
      this.length = length;
      this.segments = segments;
      this.features = features;
      this.types = types;
    }
  }

  private final Map<String, Integer> index = new TreeMap<>();
  private final List<Example> examples = new ArrayList<>();
  private final float[] weights;
  private final float[] squares;

  private SegmentTraining(List<LabelledArticle> articles) {
    Gazetteer gazetteer = new Gazetteer();
    List<List<List<Set<String>>>> described = new ArrayList<>();
    Map<String, Integer> articlesWith = new TreeMap<>();
    Set<String> lowerCase = new HashSet<>();
    for (LabelledArticle article : articles) {
      SegmentFeatures features = new SegmentFeatures(gazetteer, article.sentences());
      List<List<Set<String>>> one =
          article.sentences().stream().map(s -> features.of(s, Segments.of(s))).toList();
      described.add(one);
      Set<String> own = new HashSet<>();
      one.forEach(sentence -> sentence.forEach(own::addAll));
      own.forEach(feature -> articlesWith.merge(feature, 1, Integer::sum));
      article.sentences().stream()
          .flatMap(s -> s.tokens().stream().map(Token::text))
          .filter(word -> word.equals(Words.lower(word)))
          .forEach(lowerCase::add);
    }
    articlesWith.forEach(
        (feature, count) -> {
          if (count >= FEWEST_ARTICLES && isCommon(feature, lowerCase)) {
            index.put(feature, index.size());
          }
        });
    for (int i = 0; i < articles.size(); i++) {
      add(articles.get(i), described.get(i));
    }
    weights = new float[index.size() * SegmentModel.TYPES];
    squares = new float[weights.length];
    Arrays.fill(squares, 0.1f);
  }

  static SegmentModel train(List<LabelledArticle> articles) {
    SegmentTraining training = new SegmentTraining(articles);
    for (int round = 0; round < ROUNDS; round++) {
      training.examples.forEach(training::step);
    }
    Map<String, float[]> result = new TreeMap<>();
    training.index.forEach(
        (feature, number) -> {
          int at = number * SegmentModel.TYPES;
          result.put(feature, Arrays.copyOfRange(training.weights, at, at + SegmentModel.TYPES));
        });
    return new SegmentModel(result);
  }

  /** Words are learned only when they are no names themselves, for those change with the news. */
  private static boolean isCommon(String feature, Set<String> lowerCase) {
    return !feature.startsWith("w.")
        || Stream.of(feature.substring(feature.indexOf('=') + 1).split(" "))
            .allMatch(
                word ->
                    word.codePoints().noneMatch(Character::isLetter) || lowerCase.contains(word));
  }

  private void add(LabelledArticle article, List<List<Set<String>>> described) {
    for (int s = 0; s < described.size(); s++) {
      LabelledSentence sentence = article.sentences().get(s);
      List<Segment> segments = Segments.of(sentence);
      int[][] features = new int[segments.size()][];
      int[] types = new int[segments.size()];
      for (int k = 0; k < types.length; k++) {
        features[k] =
            described.get(s).get(k).stream()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .toArray();
        List<Token> tokens = sentence.tokens();
        Span span =
            new Span(
                tokens.get(segments.get(k).from()).start(),
                tokens.get(segments.get(k).to() - 1).end());
        types[k] = article.nameClass(span).column() - 1;
      }
      examples.add(new Example(sentence.size(), segments, features, types));
    }
  }

  private void step(Example example) {
    int count = example.segments.size();
    double[][] scores = new double[count][SegmentModel.TYPES];
    double[] any = new double[count];
    for (int k = 0; k < count; k++) {
      for (int feature : example.features[k]) {
        for (int t = 0; t < SegmentModel.TYPES; t++) {
          scores[k][t] += weights[feature * SegmentModel.TYPES + t];
        }
      }
      any[k] = logSum(logSum(scores[k][0], scores[k][1]), scores[k][2]);
    }
    double[] before = before(example, any);
    double[] after = after(example, any);
    for (int k = 0; k < count; k++) {
      Segment segment = example.segments.get(k);
      for (int t = 0; t < SegmentModel.TYPES; t++) {
        double log =
            before[segment.from()] + scores[k][t] + after[segment.to()] - before[example.length];
        double gradient = (example.types[k] == t ? 1 : 0) - Math.exp(log);
        if (Math.abs(gradient) > 1e-4) {
          move(example.features[k], t, gradient);
        }
      }
    }
  }

  private void move(int[] features, int type, double gradient) {
    for (int feature : features) {
      int at = feature * SegmentModel.TYPES + type;
      double slope = gradient - PENALTY * weights[at];
      squares[at] += (float) (slope * slope);
      weights[at] += (float) (RATE * slope / Math.sqrt(squares[at]));
    }
  }

  /** The logarithm of the weight of all ways to cut the tokens before each position. */
  private static double[] before(Example example, double[] any) {
    double[] log = new double[example.length + 1];
    for (int end = 1; end <= example.length; end++) {
      log[end] = log[end - 1];
      for (int k = 0; k < any.length; k++) {
        if (example.segments.get(k).to() == end) {
          log[end] = logSum(log[end], log[example.segments.get(k).from()] + any[k]);
        }
      }
    }
    return log;
  }

  private static double[] after(Example example, double[] any) {
    double[] log = new double[example.length + 1];
    for (int start = example.length - 1; start >= 0; start--) {
      log[start] = log[start + 1];
      for (int k = 0; k < any.length; k++) {
        if (example.segments.get(k).from() == start) {
          log[start] = logSum(log[start], log[example.segments.get(k).to()] + any[k]);
        }
      }
    }
    return log;
  }

  private static double logSum(double a, double b) {
    return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
  }
}
