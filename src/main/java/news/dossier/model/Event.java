package news.dossier.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the timeline: one event with all its evidence.
 *
 * <p>What {@link #curated} states of date, kind and text is confirmed by the curator, and already
 * in force here; all else is inferred.
 *
 * @param id the last part of its address, unique in the timeline and stable: {@code
 *     2025-09-03-parade-kim-putin}
 * @param date the most precise date that the evidence gives
 * @param weight how important it is, from 0 to 10: ten times the probability that an editor would
 *     list its day, shared among the day's entries
 * @param statement the words that state it best, as printed; {@link #text} is what to show
 * @param people ids of the people in the evidence, sorted
 * @param places ids of the places in the evidence, sorted
 * @param organizations ids of the organisations in the evidence, sorted
 * @param evidence by the date of publication, then by seed, then by place; at least one
 * @param sources how many articles tell of it; near copies count once
 * @param disputes what its sources tell differently
 * @param rule the name of the rule that made one entry of the evidence; {@code curator} for an
 *     entry of the curator's own
 * @param curated what the curator states of it
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
    String rule,
    Optional<CuratedEvent> curated) {

  /** Pinned ones, then the heavier, then by date and id. */
  public static final Comparator<Event> WEIGHTIEST_FIRST =
      Comparator.comparing(Event::isPinned)
          .thenComparing(Event::weight)
          .reversed()
          .thenComparing(Event::date)
          .thenComparing(Event::id);

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

  /** An event of which the curator states nothing. */
  public Event(
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
    this(
        id,
        date,
        weight,
        kind,
        statement,
        people,
        places,
        organizations,
        evidence,
        sources,
        disputes,
        rule,
        Optional.empty());
  }

  /** What happened: in the curator's words where there are any, else in those of a source. */
  public String text() {
    return curated.flatMap(CuratedEvent::text).orElse(statement.exact());
  }

  /** Whose words {@link #text} has. */
  public Provenance textBy() {
    return by(curated.flatMap(CuratedEvent::text).isPresent());
  }

  /** Who says when it happened. */
  public Provenance dateBy() {
    return by(curated.flatMap(CuratedEvent::date).isPresent());
  }

  /** Who says whether it happened. */
  public Provenance kindBy() {
    return by(curated.flatMap(CuratedEvent::kind).isPresent());
  }

  /** Who says that this is one event: the curator, who saw it and let it stand, or a rule. */
  public Provenance existenceBy() {
    return by(curated.isPresent());
  }

  /** Whether it comes first among the weightiest, because the curator says so. */
  public boolean isPinned() {
    return curated.filter(CuratedEvent::pinned).isPresent();
  }

  /** The curator's remark for readers. */
  public Optional<String> note() {
    return curated.flatMap(CuratedEvent::note);
  }

  private Provenance by(boolean stated) {
    return stated
        ? Provenance.stated(curated.map(CuratedEvent::where).orElseThrow())
        : Provenance.inferred(rule);
  }
}
