package news.dossier.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.CuratedEvent;

/** Gives each entry what is decided on it: one decision, or several that agree. */
final class Rulings {
  private final DecisionProblems problems;

  Rulings(DecisionProblems problems) {
    this.problems = problems;
  }

  /** Adds a decision to those on the entry; a Problem if they contradict each other. */
  void decide(Entry entry, CuratedEvent decision) {
    Optional<CuratedEvent> first = entry.decision();
    if (first.isEmpty()) {
      entry.decide(decision);
      return;
    }
    Optional<String> contradiction = contradiction(first.get(), decision);
    if (contradiction.isPresent()) {
      problems.error(
          decision.where(),
          DecisionProblems.quote(entry.id())
              + " is decided on twice, first in "
              + DecisionProblems.line(first.get().where())
              + ", and the two differ in "
              + contradiction.get()
              + ".",
          "Put all that you state of it into one of them.");
    } else {
      entry.decide(first.get().and(decision));
    }
  }

  /** The first key in which two decisions on one entry cannot both hold. */
  private static Optional<String> contradiction(CuratedEvent one, CuratedEvent other) {
    Map<String, Boolean> differs = new LinkedHashMap<>();
    differs.put("hide", one.hidden() != other.hidden());
    differs.put("date", differ(one.date(), other.date()));
    differs.put("text", differ(one.text(), other.text()));
    differs.put("kind", differ(one.kind(), other.kind()));
    differs.put("note", differ(one.note(), other.note()));
    differs.put("people", one.people().isPresent() && other.people().isPresent());
    differs.put("places", one.places().isPresent() && other.places().isPresent());
    differs.put(
        "organizations", one.organizations().isPresent() && other.organizations().isPresent());
    differs.put(
        "same and different",
        !Collections.disjoint(one.same(), other.different())
            || !Collections.disjoint(other.same(), one.different()));
    return differs.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
