package news.dossier.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dossier.model.CuratedEvent;
import news.dossier.model.EntityType;
import news.dossier.model.Event;
import news.dossier.model.Evidence;
import news.dossier.model.Receipt;

/** Makes an event of an entry to which the curator's decisions have been applied. */
final class EntryWriter {
  private final Sources sources;
  private final Participants participants;
  private final StatedNames names;

  EntryWriter(Sources sources, Participants participants, StatedNames names) {
    this.sources = sources;
    this.participants = participants;
    this.names = names;
  }

  Event write(Entry entry) {
    List<Receipt> evidence = entry.receipts().stream().sorted(order()).toList();
    Optional<CuratedEvent> decision = entry.decision();
    return new Event(
        entry.id(),
        entry.date(),
        decision.filter(CuratedEvent::pinned).isPresent() ? Entry.HIGHEST : entry.weight(),
        entry.kind(),
        statement(entry, evidence),
        ids(entry, EntityType.PERSON, evidence),
        ids(entry, EntityType.PLACE, evidence),
        ids(entry, EntityType.ORGANIZATION, evidence),
        evidence,
        evidence.stream()
            .map(r -> r.copyOf().orElse(r.evidence().seed()))
            .collect(Collectors.toSet())
            .size(),
        List.copyOf(entry.disputes()),
        entry.rule(),
        decision);
  }

  /** By publication, undated last, then by seed and place. */
  private Comparator<Receipt> order() {
    return Comparator.comparing((Receipt r) -> sources.published(r.evidence().seed()))
        .thenComparing(Receipt::evidence)
        .thenComparing(Receipt::statement)
        .thenComparing(Receipt::date)
        .thenComparing(Receipt::rule);
  }

  /** As it was while its sentence is among the evidence; else that of the first sentence. */
  private static Evidence statement(Entry entry, List<Receipt> evidence) {
    Evidence statement = entry.statement();
    boolean stands =
        evidence.stream()
            .map(Receipt::evidence)
            .anyMatch(
                e -> e.seed().equals(statement.seed()) && e.span().contains(statement.span()));
    if (stands) {
      return statement;
    }
    Receipt first = evidence.get(0);
    int start = first.evidence().span().start();
    String exact =
        first
            .evidence()
            .exact()
            .substring(first.statement().start() - start, first.statement().end() - start);
    return new Evidence(first.evidence().seed(), first.statement(), exact);
  }

  private List<String> ids(Entry entry, EntityType type, List<Receipt> evidence) {
    return entry
        .decision()
        .flatMap(decision -> names.ids(decision, type))
        .orElseGet(() -> participants.in(evidence, type));
  }
}
