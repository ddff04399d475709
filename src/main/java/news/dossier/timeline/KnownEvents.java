package news.dossier.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.dossier.model.Event;

/**
 * The ids that earlier builds have given out, by the evidence of the events that bear them: an
 * event keeps its id when a new seed tells of it first, or in other words.
 *
 * @param ids by {@link news.dossier.model.Evidence#fingerprint()}
 */
public record KnownEvents(Map<String, String> ids) {

  /** Of a dossier that was never built. */
  public static final KnownEvents NONE = new KnownEvents(Map.of());

  public KnownEvents {
    ids = Map.copyOf(ids);
  }

  /**
   * The id that each event had before, at its index; empty for a new one. No id is given twice: of
   * two parts of an event that was one, that which still has its own words keeps the id, else the
   * one with more of the evidence, else the first.
   */
  List<Optional<String>> of(List<Event> events) {
    List<Optional<String>> kept = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    List<Map<String, Integer>> votes = new ArrayList<>();
    for (Event event : events) {
      Map<String, Integer> own = votes(event);
      boolean same = own.containsKey(event.id()) && taken.add(event.id());
      kept.add(same ? Optional.of(event.id()) : Optional.empty());
      votes.add(own);
    }
    Map<String, Integer> best = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      int index = i;
      votes
          .get(i)
          .forEach(
              (id, count) ->
                  best.merge(
                      id,
                      index,
                      (one, two) ->
                          count(votes.get(two), id) > count(votes.get(one), id) ? two : one));
    }
    for (int i = 0; i < events.size(); i++) {
      int index = i;
      if (kept.get(i).isEmpty()) {
        votes.get(i).keySet().stream()
            .filter(id -> best.getOrDefault(id, -1) == index && taken.add(id))
            .findFirst()
            .ifPresent(id -> kept.set(index, Optional.of(id)));
      }
    }
    return kept;
  }

  private static int count(Map<String, Integer> votes, String id) {
    return votes.getOrDefault(id, 0);
  }

  private Map<String, Integer> votes(Event event) {
    Map<String, Integer> votes = new TreeMap<>();
    event
        .evidence()
        .forEach(
            receipt ->
                Optional.ofNullable(ids.get(receipt.evidence().fingerprint()))
                    .ifPresent(id -> votes.merge(id, 1, Integer::sum)));
    return votes;
  }
}
