package news.dossier.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the curator states of one entry of the timeline, in {@code seeds/curation/timeline.yaml}.
 *
 * <p>An entry is named by its id, and found again by the words of its evidence when new seeds have
 * given it another.
 *
 * @param where the place of the statement: {@code seeds/curation/timeline.yaml:3:3}
 * @param event the id of the entry; empty for an entry of the curator's own
 * @param slug the address, where an entry of the curator's own is to have another than its text
 *     gives
 * @param date when it happened
 * @param text what happened, in the curator's words
 * @param kind whether it happened
 * @param hidden whether it is to leave the site
 * @param pinned whether it comes first among the weightiest
 * @param note a remark for readers
 * @param people who took part, by name; empty where the evidence is to say so
 * @param places where it happened, by name; empty where the evidence is to say so
 * @param organizations which took part, by name; empty where the evidence is to say so
 * @param evidence words that tell of it
 * @param merge ids of other entries that are this one
 * @param split words of its evidence that tell of something else, each an entry of its own
 * @param same figures, as printed, that count the same thing and are shown side by side
 * @param different figures, as printed, that count different things
 */
public record CuratedEvent(
    String where,
    Optional<Sourced<String>> event,
    Optional<String> slug,
    Optional<Edtf> date,
    Optional<String> text,
    Optional<EventKind> kind,
    boolean hidden,
    boolean pinned,
    Optional<String> note,
    Optional<List<Sourced<String>>> people,
    Optional<List<Sourced<String>>> places,
    Optional<List<Sourced<String>>> organizations,
    List<Quoted> evidence,
    List<Sourced<String>> merge,
    List<Quoted> split,
    List<String> same,
    List<String> different) {

  public CuratedEvent {
    people = people.map(List::copyOf);
    places = places.map(List::copyOf);
    organizations = organizations.map(List::copyOf);
    evidence = List.copyOf(evidence);
    merge = List.copyOf(merge);
    split = List.copyOf(split);
    same = List.copyOf(same);
    different = List.copyOf(different);
  }

  /**
   * Words of an article.
   *
   * @param article path of its seed, or its address
   * @param words as they stand there, but for white space and the form of quotation marks
   * @param where the place of this statement
   */
  public record Quoted(String article, String words, String where) {}

  /** Whether this is an entry of the curator's own, and no change of one that the build made. */
  public boolean isAddition() {
    return event.isEmpty();
  }

  /** The names that it states of one type; an empty list for nobody. */
  public Optional<List<Sourced<String>>> names(EntityType type) {
    return switch (type) {
      case PERSON -> people;
      case PLACE -> places;
      case ORGANIZATION -> organizations;
    };
  }

  /** The same, of which something may no longer be told. */
  public CuratedEvent with(
      List<Quoted> otherEvidence, List<Quoted> otherSplit, Function<String, String> words) {
    return new CuratedEvent(
        where,
        event,
        slug,
        date,
        text,
        kind,
        hidden,
        pinned,
        note,
        people,
        places,
        organizations,
        otherEvidence,
        merge,
        otherSplit,
        same.stream().map(words).toList(),
        different.stream().map(words).toList());
  }

  /** Both decisions on one entry in one; where both state a value, that of the first. */
  public CuratedEvent and(CuratedEvent other) {
    return new CuratedEvent(
        where,
        event.or(other::event),
        slug.or(other::slug),
        date.or(other::date),
        text.or(other::text),
        kind.or(other::kind),
        hidden || other.hidden,
        pinned || other.pinned,
        note.or(other::note),
        people.or(other::people),
        places.or(other::places),
        organizations.or(other::organizations),
        joined(evidence, other.evidence),
        joined(merge, other.merge),
        joined(split, other.split),
        joined(same, other.same),
        joined(different, other.different));
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
