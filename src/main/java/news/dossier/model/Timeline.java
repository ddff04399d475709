package news.dossier.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happened, when, according to whom.
 *
 * @param events by date; the less precise first in its period, then the heavier, then by id
 * @param copies for each seed that is nearly a copy of another the path of that other
 */
public record Timeline(List<Event> events, SortedMap<String, String> copies) {

  /** Of a dossier in which no event was read. */
  public static final Timeline NONE = new Timeline(List.of(), new TreeMap<>());

  public Timeline {
    events = List.copyOf(events);
    copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
  }
}
