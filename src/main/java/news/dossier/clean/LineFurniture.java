package news.dossier.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.CutReason;

/**
 * The phrases that news sites print around their articles ({@code furniture.tsv}): "Accept all
 * cookies", "Related stories", "All rights reserved".
 */
final class LineFurniture {

  /** How a phrase fits a line; in falling order of certainty. */
  enum Fit {
    IS,
    STARTS,
    HAS
  }

  /**
   * A phrase found in a line.
   *
   * @param why what such a line is
   */
  record Match(Fit fit, CutReason why) {}

  private static final int LONGEST_PHRASE = 8;
  private static final int FURTHEST = 60;
  private static final LineFurniture SHIPPED = read("furniture.tsv");

  private final Map<Fit, Map<String, CutReason>> phrases = new HashMap<>();

  private LineFurniture() {}

  /** The list that comes with the program. */
  static LineFurniture shipped() {
    return SHIPPED;
  }

  /** The surest phrase in a line; the longest of several that are as sure. */
  Optional<Match> match(LineShape line) {
    List<String> words = line.words();
    if (words.size() <= LONGEST_PHRASE) {
      CutReason whole = reasons(Fit.IS).get(String.join(" ", words));
      if (whole != null) {
        return Optional.of(new Match(Fit.IS, whole));
      }
    }
    Optional<Match> start = at(words, 0, Fit.STARTS);
    for (int i = 0; start.isEmpty() && i < Math.min(words.size(), FURTHEST); i++) {
      start = at(words, i, Fit.HAS);
    }
    return start;
  }

  private Optional<Match> at(List<String> words, int from, Fit fit) {
    Map<String, CutReason> reasons = reasons(fit);
    for (int to = Math.min(words.size(), from + LONGEST_PHRASE); to > from; to--) {
      CutReason why = reasons.get(String.join(" ", words.subList(from, to)));
      if (why != null) {
        return Optional.of(new Match(fit, why));
      }
    }
    return Optional.empty();
  }

  private Map<String, CutReason> reasons(Fit fit) {
    return phrases.getOrDefault(fit, Map.of());
  }

  private static LineFurniture read(String resource) {
    LineFurniture furniture = new LineFurniture();
    for (String row : LineResource.rows(resource)) {
      String[] cells = row.split("\t", -1);
      furniture
          .phrases
          .computeIfAbsent(Fit.valueOf(cells[1].toUpperCase(Locale.ROOT)), f -> new HashMap<>())
          .put(cells[2], CutReason.valueOf(cells[0]));
    }
    return furniture;
  }
}
