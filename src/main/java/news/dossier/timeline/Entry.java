package news.dossier.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.CuratedEvent;
import news.dossier.model.Dispute;
import news.dossier.model.Edtf;
import news.dossier.model.Event;
import news.dossier.model.EventKind;
import news.dossier.model.Evidence;
import news.dossier.model.Receipt;

/** An entry of the timeline while the curator's decisions are applied to it. */
final class Entry {
  static final String BY_CURATOR = "curator";
  static final double HIGHEST = 10;

  private final String id;
  private final Edtf date;
  private final String rule;
  private final Evidence statement;
  private final Set<Receipt> receipts;
  private final Set<Dispute> disputes;
  private EventKind kind;
  private double weight;
  private Optional<CuratedEvent> decision = Optional.empty();

  private Optional<Event> untouched;

  private Entry(Event event, boolean untouched) {
    this.id = event.id();
    this.date = event.date();
    this.rule = event.rule();
    this.kind = event.kind();
    this.weight = event.weight();
    this.statement = event.statement();
    this.receipts = new LinkedHashSet<>(event.evidence());
    this.disputes = new LinkedHashSet<>(event.disputes());
    this.untouched = untouched ? Optional.of(event) : Optional.empty();
  }

  /** An entry that the program made. */
  static Entry of(Event event) {
    return new Entry(event, true);
  }

  /** An entry that a decision makes, from receipts; nobody takes part as yet. */
  static Entry of(
      String id, Edtf date, EventKind kind, Evidence statement, List<Receipt> receipts) {
    return new Entry(
        new Event(
            id,
            date,
            0,
            kind,
            statement,
            List.of(),
            List.of(),
            List.of(),
            receipts,
            1,
            List.of(),
            BY_CURATOR),
        false);
  }

  String id() {
    return id;
  }

  String rule() {
    return rule;
  }

  Evidence statement() {
    return statement;
  }

  /** What the program made; empty once the evidence is another. */
  Optional<Event> untouched() {
    return untouched;
  }

  Edtf date() {
    return decision.flatMap(CuratedEvent::date).orElse(date);
  }

  EventKind kind() {
    return decision.flatMap(CuratedEvent::kind).orElse(kind);
  }

  double weight() {
    return weight;
  }

  void weigh(double newWeight) {
    weight = Math.min(HIGHEST, newWeight);
  }

  Set<Receipt> receipts() {
    return receipts;
  }

  Optional<CuratedEvent> decision() {
    return decision;
  }

  void decide(CuratedEvent stated) {
    decision = Optional.of(stated);
  }

  /** Whether it is as the program made it, and nothing is decided on it. */
  boolean isUntouched() {
    return untouched.isPresent() && decision.isEmpty();
  }

  boolean isHidden() {
    return decision.filter(CuratedEvent::hidden).isPresent();
  }

  boolean isEmpty() {
    return receipts.isEmpty();
  }

  boolean tells(String seed) {
    return receipts.stream().anyMatch(r -> r.evidence().seed().equals(seed));
  }

  void add(Receipt receipt) {
    receipts.add(receipt);
    untouched = Optional.empty();
  }

  void add(Dispute dispute) {
    disputes.add(dispute);
  }

  Set<Dispute> disputes() {
    return disputes;
  }

  /** Takes a receipt away, with its share of the weight. */
  void remove(Receipt receipt) {
    weight -= weight / receipts.size();
    receipts.remove(receipt);
    disputes.removeIf(d -> d.versions().stream().anyMatch(v -> !tells(v.evidence().seed())));
    untouched = Optional.empty();
  }

  /** Takes all that another has, which is then empty. */
  void absorb(Entry other) {
    receipts.addAll(other.receipts);
    disputes.addAll(other.disputes);
    other.receipts.clear();
    kind = kind.compareTo(other.kind) <= 0 ? kind : other.kind;
    weigh(weight + other.weight);
    untouched = Optional.empty();
  }
}
