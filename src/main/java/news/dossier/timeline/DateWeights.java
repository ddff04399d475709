package news.dossier.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic model of how probably an editor lists a date, given how the dossier refers to it.
 *
 * @param weights one for each of {@link DateReferences#FEATURES}
 */
record DateWeights(List<Double> weights, double bias) {
  private static final String BIAS = "bias";
  private static final DateWeights SHIPPED = read();

  DateWeights {
    weights = List.copyOf(weights);
  }

  /** The model that the program is shipped with. */
  static DateWeights shipped() {
    return SHIPPED;
  }

  /** From 0 to 1. */
  double probability(List<Double> features) {
    double sum = bias;
    for (int i = 0; i < features.size(); i++) {
      sum += weights.get(i) * features.get(i);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static DateWeights read() {
    Map<String, Double> byName = new HashMap<>();
    try (InputStream in = DateWeights.class.getResourceAsStream("date-weights.tsv")) {
      if (in == null) {
        throw new IllegalStateException("date-weights.tsv is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        List<String> cells = List.of(line.split("\t"));
        byName.put(cells.get(0), Double.valueOf(cells.get(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Double> weights = new ArrayList<>();
    for (String feature : DateReferences.FEATURES) {
      weights.add(byName.getOrDefault(feature, 0.0));
    }
    return new DateWeights(weights, byName.getOrDefault(BIAS, 0.0));
  }
}
