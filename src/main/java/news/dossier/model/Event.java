package news.dossier.model;

import java.util.List;

/**
 * An entry of the timeline: one event with all its evidence.
 *
 * @param id the last part of its address, unique in the timeline and stable: {@code
 *     2025-09-03-parade-kim-putin}
 * @param date the most precise date that the evidence gives
 * @param weight how important it is, from 0 to 10: ten times the probability that an editor would
 *     list its day, shared among the day's entries
 * @param statement the words that state it best, as printed
 * @param people ids of the people in the evidence, sorted
 * @param places ids of the places in the evidence, sorted
 * @param organizations ids of the organisations in the evidence, sorted
 * @param evidence by the date of publication, then by seed, then by place; at least one
 * @param sources how many articles tell of it; near copies count once
 * @param disputes what its sources tell differently
 * @param rule the name of the rule that made one entry of the evidence
 */
public record Event(
    String id,
    Edtf date,
    double weight,
    EventKind kind,
    Evidence statement,
    List<String> people,
    List<String> places,
    List<String> organizations,
    List<Receipt> evidence,
    int sources,
    List<Dispute> disputes,
    String rule) {

  public Event {
    people = List.copyOf(people);
    places = List.copyOf(places);
    organizations = List.copyOf(organizations);
    evidence = List.copyOf(evidence);
    disputes = List.copyOf(disputes);
    if (evidence.isEmpty() || sources < 1) {
      throw new IllegalArgumentException("an event has evidence");
    }
    if (!(weight >= 0 && weight <= 10)) {
      throw new IllegalArgumentException("not a weight: " + weight);
    }
  }
}
