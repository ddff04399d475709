package news.dossier.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.CuratedEvent;
import news.dossier.model.Edtf;
import news.dossier.model.EventKind;
import news.dossier.model.Receipt;
import news.dossier.timeline.Entries.Hit;

/** Gives entries the evidence that the curator states, and makes entries of his own from it. */
final class StatedEvidence {
  private final Entries entries;
  private final Anchors anchors;
  private final Map<String, String> copies;
  private final DecisionProblems problems;

  /**
   * @param copies for each seed that is nearly a copy of another the path of that other
   */
  StatedEvidence(
      Entries entries, Anchors anchors, Map<String, String> copies, DecisionProblems problems) {
    this.entries = entries;
    this.anchors = anchors;
    this.copies = copies;
    this.problems = problems;
  }

  /** Makes an entry of each of the words that tell of something else than the entry. */
  void splitOff(Entry entry, CuratedEvent decision) {
    for (Anchor anchor : anchors.of(decision.split())) {
      Set<Receipt> parts = new HashSet<>();
      for (Hit hit : entries.hits(anchor)) {
        if (hit.entry().equals(entry)) {
          parts.add(hit.receipt());
        }
      }
      if (parts.size() == entry.receipts().size()) {
        problems.warning(
            anchor.quoted().where(),
            "These words are all the evidence of "
                + DecisionProblems.quote(entry.id())
                + ", so that nothing can be split off.",
            "Remove this line.");
      } else if (!parts.isEmpty()) {
        split(entry, anchor, parts);
      }
    }
  }

  private void split(Entry entry, Anchor anchor, Set<Receipt> parts) {
    double weight = entry.weight();
    List<Receipt> sorted = entry.receipts().stream().filter(parts::contains).toList();
    sorted.forEach(entry::remove);
    Receipt first = sorted.get(0);
    String id = entries.free(EventIds.of(first.date(), anchor.words().exact()));
    Entry part = Entry.of(id, first.date(), first.kind(), anchor.words(), sorted);
    part.weigh(weight - entry.weight());
    entries.add(part);
  }

  /**
   * Brings the stated words into an entry that lacks them: with the sentence in which the program
   * found another entry, unless that is somebody else's evidence, or in a sentence of its own.
   */
  void complete(Entry entry, CuratedEvent decision) {
    for (Anchor anchor : anchors.of(decision.evidence())) {
      List<Hit> hits = entries.hits(anchor);
      if (hits.stream().anyMatch(hit -> hit.entry().equals(entry))) {
        continue;
      }
      Optional<Hit> other =
          hits.size() == 1 && anchor.isInStatement(hits.get(0).receipt())
              ? Optional.of(hits.get(0))
              : Optional.empty();
      if (other.isPresent() && other.get().entry().decision().isEmpty()) {
        move(other.get(), entry);
      } else {
        entries.add(
            entry,
            anchor.receipt(
                entry.date(), entry.kind(), Optional.ofNullable(copies.get(anchor.seed()))));
      }
    }
  }

  private void move(Hit hit, Entry to) {
    Entry from = hit.entry();
    if (from.receipts().size() == 1) {
      entries.add(to, hit.receipt());
      to.absorb(from);
    } else {
      from.remove(hit.receipt());
      entries.add(to, hit.receipt());
    }
  }

  /** Makes an entry of the curator's own; a Problem if none of its evidence is left. */
  void add(CuratedEvent decision) {
    List<Anchor> found = anchors.of(decision.evidence());
    if (found.isEmpty()) {
      problems.warning(
          decision.where(),
          "This entry of your own is not shown: none of its evidence is left.",
          "Quote other words that tell of it, or remove it.");
      return;
    }
    Anchor first = found.get(0);
    for (Hit hit : entries.hits(first)) {
      if (hit.entry().date().equals(decision.date().orElseThrow())
          && anchorsSameStatement(first, hit)) {
        problems.notice(
            decision.where(),
            "The program has an entry from these words already: "
                + DecisionProblems.quote(hit.entry().id())
                + ".",
            "To change that one, write event: and its id here; to replace it, hide it.");
      }
    }
    entries.add(made(decision, found));
  }

  private static boolean anchorsSameStatement(Anchor anchor, Hit hit) {
    return hit.entry().untouched().isPresent() && anchor.isInStatement(hit.receipt());
  }

  private Entry made(CuratedEvent decision, List<Anchor> found) {
    Edtf date = decision.date().orElseThrow();
    EventKind kind = decision.kind().orElse(EventKind.HAPPENED);
    List<Receipt> receipts =
        found.stream()
            .map(a -> a.receipt(date, kind, Optional.ofNullable(copies.get(a.seed()))))
            .toList();
    String wanted = EventIds.of(date, decision.text().orElse(""));
    String id = entries.free(decision.slug().orElse(wanted));
    if (decision.slug().filter(slug -> !slug.equals(id)).isPresent()) {
      problems.error(
          decision.where(),
          DecisionProblems.quote(decision.slug().orElse("")) + " is another entry's address.",
          "State another slug.");
    }
    Entry entry = Entry.of(id, date, kind, found.get(0).words(), receipts);
    entry.weigh(entries.weightOn(date));
    entry.decide(decision);
    return entry;
  }
}
