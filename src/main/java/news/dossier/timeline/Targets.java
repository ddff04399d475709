package news.dossier.timeline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.CuratedEvent;
import news.dossier.model.Sourced;
import news.dossier.timeline.Entries.Hit;

/**
 * Finds the entry that a decision is about: by its id; where new seeds have given it another, by
 * the words of its evidence.
 */
final class Targets {
  private final Entries entries;
  private final Anchors anchors;
  private final DecisionProblems problems;

  Targets(Entries entries, Anchors anchors, DecisionProblems problems) {
    this.entries = entries;
    this.anchors = anchors;
    this.problems = problems;
  }

  /** The entry; empty, with a Problem, if it is gone or cannot be told from another. */
  Optional<Entry> of(CuratedEvent decision) {
    Sourced<String> id = decision.event().orElseThrow();
    Optional<Entry> named = entries.byId(id.value());
    List<List<Hit>> hits = anchors.of(decision.evidence()).stream().map(entries::hits).toList();
    if (named.isPresent() && (isIn(named.get(), hits) || !hasTwin(id.value(), hits))) {
      return named;
    }
    Optional<Entry> found = byEvidence(id, hits);
    if (found.isPresent()) {
      problems.notice(
          id.provenance().source(),
          "The entry " + quote(id) + " is now " + DecisionProblems.quote(found.get().id()) + ".",
          "Write event: " + found.get().id() + ".");
    }
    return found;
  }

  private static boolean isIn(Entry entry, List<List<Hit>> hits) {
    return hits.stream().flatMap(List::stream).anyMatch(hit -> hit.entry().equals(entry));
  }

  /** Whether the words are in an entry whose id differs by its number, which may have changed. */
  private static boolean hasTwin(String id, List<List<Hit>> hits) {
    return hits.stream()
        .flatMap(List::stream)
        .anyMatch(hit -> stem(hit.entry().id()).equals(stem(id)));
  }

  private static String stem(String id) {
    return id.replaceFirst("-\\d{1,3}$", "");
  }

  private Optional<Entry> byEvidence(Sourced<String> id, List<List<Hit>> hits) {
    Map<Entry, Integer> count = new LinkedHashMap<>();
    for (List<Hit> ofOne : hits) {
      Set<Entry> once = new HashSet<>();
      ofOne.stream()
          .map(Hit::entry)
          .filter(once::add)
          .forEach(entry -> count.merge(entry, 1, Integer::sum));
    }
    int most = count.values().stream().max(Integer::compare).orElse(0);
    List<Entry> best =
        count.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    if (best.isEmpty()) {
      problems.warning(
          id.provenance().source(),
          "The timeline has no entry " + quote(id) + ", and none with this evidence.",
          problems.meant(id.value(), entries.ids())
              + "Correct the id, state evidence: in which the entry can be found, or remove the"
              + " decision.");
      return Optional.empty();
    }
    if (best.size() > 1 && hits.stream().anyMatch(ofOne -> isInBoth(best, ofOne))) {
      problems.warning(
          id.provenance().source(),
          "The timeline has no entry "
              + quote(id)
              + ", and its evidence is in two: "
              + DecisionProblems.quote(best.get(0).id())
              + " and "
              + DecisionProblems.quote(best.get(1).id())
              + ".",
          "Write the id of the one that you mean, or quote words that only one of them has.");
      return Optional.empty();
    }
    return Optional.of(best.get(0));
  }

  private static boolean isInBoth(List<Entry> best, List<Hit> hits) {
    Set<Entry> here = new HashSet<>();
    hits.forEach(hit -> here.add(hit.entry()));
    return here.contains(best.get(0)) && here.contains(best.get(1));
  }

  private static String quote(Sourced<String> id) {
    return DecisionProblems.quote(id.value());
  }
}
