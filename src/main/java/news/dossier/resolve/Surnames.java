package news.dossier.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which part of a full name is used alone. */
final class Surnames {
  private Surnames() {}

  /**
   * Whether a short name is the surname of a full one: its end, or its front where it comes first.
   */
  static boolean fits(PersonName shortName, PersonName full) {
    return of(full).contains(String.join(" ", shortName.words()));
  }

  /** The ends of a full name that may be its surname, the parts of a double one, and its front. */
  static Set<String> of(PersonName full) {
    Set<String> surnames = new LinkedHashSet<>();
    List<String> words = full.words();
    for (int i = 1; i < words.size(); i++) {
      surnames.add(String.join(" ", words.subList(i, words.size())));
    }
    List<String> parts = new ArrayList<>(List.of(full.last().split("-")));
    if (parts.size() > 1 && parts.get(0).length() > 2) {
      surnames.addAll(parts);
    }
    if (FirstNames.isSurnameFirst(full)) {
      surnames.add(full.first());
    }
    return surnames;
  }
}
