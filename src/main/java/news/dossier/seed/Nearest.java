package news.dossier.seed;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The known word that was probably meant by an unknown one: the one with the smallest Levenshtein
 * distance, cases aside, if at most a third of the longer word's letters must change. The first of
 * several equally near ones.
 */
final class Nearest {
  private Nearest() {}

  static Optional<String> to(String written, Collection<String> known) {
    String lower = written.toLowerCase(Locale.ROOT);
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : known) {
      int allowed = Math.max(1, Math.max(lower.length(), candidate.length()) / 3);
      int limit = Math.min(allowed, bestDistance - 1);
      int distance =
          limit < 0
              ? -1
              : new LevenshteinDistance(limit).apply(lower, candidate.toLowerCase(Locale.ROOT));
      if (distance >= 0) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }
}
