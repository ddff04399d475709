package news.dossier.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A linear model of how much a segment looks like a name of each type, against 0 for no name: the
 * potentials of a semi-Markov conditional random field (Sarawagi, Cohen 2004) of order zero,
 * stacked on two others as Krishnan and Manning (2006) do.
 *
 * @param weights for each feature one weight a type
 */
record SegmentModel(Map<String, float[]> weights) {
  /** Person, organisation and place. */
  static final int TYPES = 3;

  /** The trained model. */
  static SegmentModel shipped() {
    Map<String, float[]> weights = new HashMap<>();
    NameResource.lines("segment-model.tsv")
        .map(line -> line.split("\t", -1))
        .forEach(cells -> weights.put(cells[0], weights(cells)));
    return new SegmentModel(weights);
  }

  /** The score of each type. */
  float[] scores(Collection<String> features) {
    float[] sum = new float[TYPES];
    for (String feature : features) {
      float[] w = weights.get(feature);
      if (w != null) {
        for (int t = 0; t < TYPES; t++) {
          sum[t] += w[t];
        }
      }
    }
    return sum;
  }

  private static float[] weights(String[] cells) {
    float[] result = new float[TYPES];
    for (int t = 0; t < TYPES; t++) {
      result[t] = Float.parseFloat(cells[t + 1]);
    }
    return result;
  }
}
