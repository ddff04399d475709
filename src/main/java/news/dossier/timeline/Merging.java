package news.dossier.timeline;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.CuratedEvent;
import news.dossier.model.Sourced;

/** Makes one entry of those that the curator says are one. */
final class Merging {
  private final Entries entries;
  private final DecisionProblems problems;

  /** For each entry that goes, the one it goes into, and where that is stated. */
  private final Map<Entry, Merge> merges = new LinkedHashMap<>();

  private record Merge(Entry into, String where) {}

  Merging(Entries entries, DecisionProblems problems) {
    this.entries = entries;
    this.problems = problems;
  }

  void apply() {
    for (Entry entry : entries.all()) {
      entry
          .decision()
          .ifPresent(decision -> decision.merge().forEach(id -> state(entry, decision, id)));
    }
    Set<Entry> round = inCircles();
    merges.keySet().removeAll(round);
    for (Entry gone : merges.keySet()) {
      Entry into = root(gone);
      gone.receipts().forEach(receipt -> entries.add(into, receipt));
      into.absorb(gone);
    }
  }

  private void state(Entry into, CuratedEvent decision, Sourced<String> id) {
    String where = id.provenance().source();
    Optional<Entry> named = entries.byId(id.value());
    if (named.isEmpty()) {
      problems.warning(
          where,
          "The timeline has no entry " + DecisionProblems.quote(id.value()) + " to be merged.",
          problems.meant(id.value(), entries.ids())
              + "Correct the id; if the entry has another one now, state its words as evidence"
              + " here.");
      return;
    }
    Entry gone = named.get();
    Optional<CuratedEvent> its = gone.decision();
    Optional<Merge> first = merge(gone);
    if (gone.equals(into)) {
      problems.error(where, quote(gone) + " is merged with itself.", "Remove this line.");
    } else if (its.isPresent() && its.get().hidden() && !decision.hidden()) {
      problems.error(
          where,
          quote(gone) + " is hidden in " + DecisionProblems.line(its.get().where()) + ".",
          "Show it, or remove this line.");
    } else if (first.isPresent() && !first.get().into.equals(into)) {
      problems.error(
          where,
          quote(gone)
              + " is merged by two, first in "
              + DecisionProblems.line(first.get().where)
              + ".",
          "Leave it with one of them.");
    } else if (its.filter(Merging::saysMore).isPresent()) {
      problems.error(
          where,
          quote(gone)
              + " is merged here, and decided on in "
              + DecisionProblems.line(its.get().where())
              + ".",
          "State all that you decide in the entry that remains.");
    } else {
      merges.put(gone, new Merge(into, where));
    }
  }

  /** Whether a decision would be lost with its entry. */
  private static boolean saysMore(CuratedEvent d) {
    return d.date().isPresent()
        || d.text().isPresent()
        || d.kind().isPresent()
        || d.note().isPresent()
        || d.pinned();
  }

  private Set<Entry> inCircles() {
    Set<Entry> round = new HashSet<>();
    Set<Entry> done = new HashSet<>();
    for (Entry start : merges.keySet()) {
      Set<Entry> path = new HashSet<>();
      Entry at = start;
      Optional<Merge> next = merge(at);
      while (next.isPresent() && done.add(at)) {
        path.add(at);
        at = next.get().into;
        next = merge(at);
      }
      if (next.isPresent() && path.contains(at)) {
        problems.error(
            next.get().where,
            "These merges go round in a circle, in which " + quote(at) + " is.",
            "Decide which of the entries is to remain, and remove the merge from the others.");
        round.addAll(path);
      }
    }
    return round;
  }

  private Entry root(Entry entry) {
    Entry at = entry;
    Optional<Merge> next = merge(at);
    while (next.isPresent()) {
      at = next.get().into;
      next = merge(at);
    }
    return at;
  }

  private Optional<Merge> merge(Entry gone) {
    return Optional.ofNullable(merges.get(gone));
  }

  private static String quote(Entry entry) {
    return DecisionProblems.quote(entry.id());
  }
}
