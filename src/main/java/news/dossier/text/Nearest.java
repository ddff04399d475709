package news.dossier.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The known word that was probably meant by an unknown one: the one with the smallest Levenshtein
 * distance, case aside, if at most two fifths of the longer word's letters must change, the first
 * of several equally near ones; else the only one that the unknown word begins.
 */
public final class Nearest {
  private static final int SHORTEST_BEGINNING = 3;

  private Nearest() {}

  public static Optional<String> to(String written, Collection<String> known) {
    String lower = written.toLowerCase(Locale.ROOT);
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : known) {
      int allowed = Math.max(1, Math.max(lower.length(), candidate.length()) * 2 / 5);
      int limit = Math.min(allowed, bestDistance - 1);
      int distance =
          limit < Math.abs(lower.length() - candidate.length())
              ? -1
              : new LevenshteinDistance(limit).apply(lower, candidate.toLowerCase(Locale.ROOT));
      if (distance >= 0) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best != null ? Optional.of(best) : begunBy(lower, known);
  }

  private static Optional<String> begunBy(String lower, Collection<String> known) {
    List<String> begun =
        known.stream().filter(word -> word.toLowerCase(Locale.ROOT).startsWith(lower)).toList();
    return lower.length() >= SHORTEST_BEGINNING && begun.size() == 1
        ? Optional.of(begun.get(0))
        : Optional.empty();
  }
}
