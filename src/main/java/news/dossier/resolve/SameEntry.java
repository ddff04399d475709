package news.dossier.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import news.dossier.model.CuratedEntity;

/**
 * Entries of one name are one: the answer to a question is copied to the end of the file, whether
 * or not the name has an entry there already.
 */
final class SameEntry {
  private SameEntry() {}

  /** In the order of the first entry of each name. */
  static List<CuratedEntity> combined(List<CuratedEntity> entries, UnaryOperator<String> key) {
    Map<String, CuratedEntity> byName = new LinkedHashMap<>();
    for (CuratedEntity entry : entries) {
      byName.merge((entry.none() ? "-" : "+") + key.apply(entry.name()), entry, SameEntry::combine);
    }
    return List.copyOf(byName.values());
  }

  /** What the first states, with what the second adds. */
  private static CuratedEntity combine(CuratedEntity one, CuratedEntity two) {
    return new CuratedEntity(
        one.type(),
        one.where(),
        one.name(),
        first(one.slug(), two.slug()),
        both(one.also(), two.also()),
        both(one.not(), two.not()),
        both(one.roles(), two.roles()),
        first(one.wikidata(), two.wikidata()),
        both(one.links(), two.links()),
        first(one.portrait(), two.portrait()),
        first(one.note(), two.note()),
        one.hidden() || two.hidden(),
        isKept(one, two),
        both(one.merge(), two.merge()),
        both(one.split(), two.split()),
        one.none());
  }

  /** Whoever stays hidden by one of two entries stays as hidden as that one says. */
  private static boolean isKept(CuratedEntity one, CuratedEntity two) {
    return (one.kept() || two.kept())
        && (!one.hidden() || one.kept())
        && (!two.hidden() || two.kept());
  }

  /** An entry that takes over another one's wish to be hidden, and nothing else of it. */
  static CuratedEntity absorbing(CuratedEntity entry, CuratedEntity merged) {
    CuratedEntity wish =
        new CuratedEntity(
            entry.type(),
            entry.where(),
            entry.name(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            merged.hidden(),
            merged.kept(),
            List.of(),
            List.of(),
            entry.none());
    return merged.hidden() ? combine(entry, wish) : entry;
  }

  private static <T> Optional<T> first(Optional<T> one, Optional<T> two) {
    return one.isPresent() ? one : two;
  }

  private static <T> List<T> both(List<T> one, List<T> two) {
    Set<T> all = new LinkedHashSet<>(one);
    all.addAll(two);
    return new ArrayList<>(all);
  }
}
