package news.dossier.model;

import java.util.Optional;

/**
 * One sentence on which an entry of the timeline stands, and how it was read.
 *
 * @param evidence the sentence
 * @param statement where the clause stands that states the event
 * @param date the date that this sentence gives, in its own precision
 * @param kind how this sentence speaks of the event
 * @param copyOf path of the seed of which this article is nearly a copy; a copy is shown and does
 *     not count
 * @param rule the name of the rule that read it
 */
public record Receipt(
    Evidence evidence,
    Span statement,
    Edtf date,
    EventKind kind,
    Optional<String> copyOf,
    String rule) {

  /** Whether an event's statement is taken from this sentence. */
  public boolean isBestOf(Event event) {
    return evidence.seed().equals(event.statement().seed())
        && evidence.span().contains(event.statement().span());
  }
}
