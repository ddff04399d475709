package news.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The offices and functions that print gives an entity, with the sentence that does. */
final class Roles {
  private static final int SHOWN = 6;

  /** Forms of address tell nothing of what somebody does. */
  private static final Set<String> ADDRESS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "sir",
          "dame",
          "lord",
          "lady",
          "madam",
          "mister",
          "dr",
          "prof",
          "madame",
          "monsieur",
          "herr",
          "frau",
          "señor",
          "señora",
          "don",
          "doña");

  /**
   * @param first where it is printed first, in the order of the dossier
   */
  record Role(String text, int count, Appearance first) {}

  private Roles() {}

  /** The most frequent first; ties in the order of the dossier. */
  static List<Role> inPrint(Entry entry) {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (Appearance appearance : entry.appearances()) {
      if (appearance.shown() && appearance.mention().role().isPresent()) {
        String text = appearance.mention().role().get().text();
        String key = text.toLowerCase(Locale.ROOT);
        if (!ADDRESS.contains(key.replace(".", ""))) {
          roles.merge(
              key,
              new Role(text, 1, appearance),
              (a, b) -> new Role(a.text(), a.count() + 1, a.first()));
        }
      }
    }
    List<Role> sorted = new ArrayList<>(roles.values());
    sorted.sort((a, b) -> Integer.compare(b.count(), a.count()));
    return List.copyOf(sorted.subList(0, Math.min(SHOWN, sorted.size())));
  }
}
