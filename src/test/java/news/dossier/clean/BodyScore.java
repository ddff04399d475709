package news.dossier.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Precision and recall of extracted text in shingles of four words, means over pages: the measure
 * of the public article extraction benchmark (Zyte, 2020).
 */
final class BodyScore {

  private static final Pattern WORD = Pattern.compile("(?U)\\w+");
  private double precision;
  private int precisions;
  private double recall;
  private int recalls;

  void add(String gold, String predicted) {
    Map<String, Integer> want = shingles(gold);
    Map<String, Integer> got = shingles(predicted);
    int both = 0;
    for (Map.Entry<String, Integer> e : want.entrySet()) {
      both += Math.min(e.getValue(), got.getOrDefault(e.getKey(), 0));
    }
    int wanted = want.values().stream().mapToInt(x -> x).sum();
    int gotten = got.values().stream().mapToInt(x -> x).sum();
    if (gotten > 0) {
      precision += (double) both / gotten;
      precisions++;
    }
    if (wanted > 0) {
      recall += (double) both / wanted;
      recalls++;
    }
  }

  double f1() {
    double p = precision / Math.max(1, precisions);
    double r = recall / Math.max(1, recalls);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "F1 %.3f  precision %.3f  recall %.3f",
        f1(),
        precision / Math.max(1, precisions),
        recall / Math.max(1, recalls));
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
      counts.merge(
          String.join(" ", words.subList(i, Math.min(words.size(), i + 4))), 1, Integer::sum);
    }
    return counts;
  }
}
