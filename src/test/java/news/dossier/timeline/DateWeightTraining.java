package news.dossier.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Entities;
import news.dossier.model.Event;

/**
 * Fits the weights of dates by logistic regression with Newton's method, without chance: the days
 * on which a dossier has an entry, between the first and the last day of its editor's timeline, are
 * the examples; those that the editor lists are the positive ones. Each dossier counts the same.
 */
final class DateWeightTraining {
  private static final int STEPS = 50;

  private final double ridge;

  DateWeightTraining(double ridge) {
    this.ridge = ridge;
  }

  /** A dossier with the days of an editor's timeline. */
  record Topic(String name, List<Article> articles, Set<LocalDate> listed) {

    private boolean hasInRange(LocalDate day) {
      TreeSet<LocalDate> days = new TreeSet<>(listed);
      return !day.isBefore(days.first()) && !day.isAfter(days.last());
    }

    List<Example> examples() {
      List<Article> sorted = articles;
      SortedMap<String, String> copies = NearCopies.of(sorted);
      DateReferences references = new DateReferences(sorted, copies, Subject.of(sorted));
      Set<LocalDate> days = new TreeSet<>();
      DateWeights none =
          new DateWeights(Collections.nCopies(DateReferences.FEATURES.size(), 0.0), 0);
      for (Event event :
          new Chronicler(none).chronicle(articles, Entities.NONE).timeline().events()) {
        event.date().day().filter(this::hasInRange).ifPresent(days::add);
      }
      return days.stream()
          .map(day -> new Example(references.features(Edtf.of(day)), listed.contains(day)))
          .toList();
    }

    /** Mean of precision and recall over as many of the heaviest days as the editor lists. */
    double score(DateWeights weights) {
      Map<LocalDate, Double> byDay = new TreeMap<>();
      for (Event event :
          new Chronicler(weights).chronicle(articles, Entities.NONE).timeline().events()) {
        event
            .date()
            .day()
            .filter(this::hasInRange)
            .ifPresent(day -> byDay.merge(day, event.weight(), Double::sum));
      }
      List<LocalDate> heaviest =
          byDay.entrySet().stream()
              .sorted(Map.Entry.<LocalDate, Double>comparingByValue().reversed())
              .map(Map.Entry::getKey)
              .limit(listed.size())
              .toList();
      long right = heaviest.stream().filter(listed::contains).count();
      return 2.0 * right / Math.max(1, heaviest.size() + listed.size());
    }
  }

  /** A day, as the dossier refers to it, and whether the editor lists it. */
  record Example(List<Double> features, boolean listed) {}

  /** The weights fitted to some dossiers. */
  DateWeights fit(List<List<Example>> topics) {
    int n = DateReferences.FEATURES.size() + 1;
    double[] mean = new double[n];
    double[] scale = new double[n];
    standardise(topics, mean, scale);
    double[] weights = new double[n];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[n];
      double[][] curvature = new double[n][n];
      for (List<Example> topic : topics) {
        long positive = Math.max(1, topic.stream().filter(Example::listed).count());
        for (Example example : topic) {
          add(
              gradient,
              curvature,
              x(example, mean, scale),
              weights,
              example.listed,
              15.0 / positive);
        }
      }
      for (int i = 0; i < n; i++) {
        double penalty = i == n - 1 ? 1e-6 : ridge;
        gradient[i] += penalty * weights[i];
        curvature[i][i] += penalty;
      }
      double[] change = solve(curvature, gradient);
      for (int i = 0; i < n; i++) {
        weights[i] -= change[i];
      }
    }
    return unscaled(weights, mean, scale);
  }

  private static void standardise(List<List<Example>> topics, double[] mean, double[] scale) {
    List<Example> all = new ArrayList<>();
    topics.forEach(all::addAll);
    for (int i = 0; i < mean.length - 1; i++) {
      int feature = i;
      mean[i] = all.stream().mapToDouble(e -> e.features.get(feature)).average().orElse(0);
      double variance =
          all.stream()
              .mapToDouble(e -> Math.pow(e.features.get(feature) - mean[feature], 2))
              .average()
              .orElse(0);
      scale[i] = Math.sqrt(variance) + 1e-9;
    }
  }

  private static double[] x(Example example, double[] mean, double[] scale) {
    double[] x = new double[mean.length];
    for (int i = 0; i < x.length - 1; i++) {
      x[i] = (example.features.get(i) - mean[i]) / scale[i];
    }
    x[x.length - 1] = 1;
    return x;
  }

  private static void add(
      double[] gradient,
      double[][] curvature,
      double[] x,
      double[] weights,
      boolean listed,
      double count) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * weights[i];
    }
    double p = 1 / (1 + Math.exp(-sum));
    for (int i = 0; i < x.length; i++) {
      gradient[i] += count * x[i] * (p - (listed ? 1 : 0));
      for (int k = 0; k < x.length; k++) {
        curvature[i][k] += count * p * (1 - p) * x[i] * x[k];
      }
    }
  }

  /** Gauss's elimination; the matrix is positive definite. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int i = 0; i < n; i++) {
      for (int row = i + 1; row < n; row++) {
        double factor = matrix[row][i] / matrix[i][i];
        for (int k = i; k < n; k++) {
          matrix[row][k] -= factor * matrix[i][k];
        }
        right[row] -= factor * right[i];
      }
    }
    double[] solution = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = right[i];
      for (int k = i + 1; k < n; k++) {
        sum -= matrix[i][k] * solution[k];
      }
      solution[i] = sum / matrix[i][i];
    }
    return solution;
  }

  private static DateWeights unscaled(double[] weights, double[] mean, double[] scale) {
    List<Double> raw = new ArrayList<>();
    double bias = weights[weights.length - 1];
    for (int i = 0; i < weights.length - 1; i++) {
      raw.add(weights[i] / scale[i]);
      bias -= weights[i] * mean[i] / scale[i];
    }
    return new DateWeights(raw, bias);
  }
}
