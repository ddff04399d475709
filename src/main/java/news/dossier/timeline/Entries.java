package news.dossier.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Edtf;
import news.dossier.model.Event;
import news.dossier.model.Receipt;

/** The entries of the timeline, by id and by the seeds of their evidence. */
final class Entries {
  private final Map<String, Entry> byId = new LinkedHashMap<>();
  private final Map<String, Set<Entry>> bySeed = new HashMap<>();
  private final Map<Edtf, Double> byDate = new HashMap<>();
  private final double average;

  /**
   * Where words stand in the timeline.
   *
   * @param receipt the sentence of the entry in which they are
   */
  record Hit(Entry entry, Receipt receipt) {}

  Entries(List<Event> events) {
    events.forEach(event -> add(Entry.of(event)));
    events.forEach(event -> byDate.merge(event.date(), event.weight(), Math::max));
    average = events.stream().mapToDouble(Event::weight).average().orElse(0);
  }

  void add(Entry entry) {
    byId.put(entry.id(), entry);
    entry.receipts().forEach(receipt -> index(entry, receipt));
  }

  /** Gives an entry one more sentence. */
  void add(Entry entry, Receipt receipt) {
    entry.add(receipt);
    index(entry, receipt);
  }

  /**
   * The weight of an entry of the curator's own: that of the heaviest that the program found on its
   * date, else the average of all.
   */
  double weightOn(Edtf date) {
    return byDate.getOrDefault(date, average);
  }

  private void index(Entry entry, Receipt receipt) {
    bySeed.computeIfAbsent(receipt.evidence().seed(), s -> new LinkedHashSet<>()).add(entry);
  }

  /** All that have evidence, in the order in which they were added. */
  List<Entry> all() {
    return byId.values().stream().filter(entry -> !entry.isEmpty()).toList();
  }

  Collection<String> ids() {
    return byId.keySet();
  }

  Optional<Entry> byId(String id) {
    return Optional.ofNullable(byId.get(id)).filter(entry -> !entry.isEmpty());
  }

  /** The id itself, or the first number behind it that makes it another. */
  String free(String id) {
    String free = id;
    for (int number = 2; byId.containsKey(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  /**
   * The sentences in which the words of an anchor are: those in whose statement they are, where
   * there are any.
   */
  List<Hit> hits(Anchor anchor) {
    List<Hit> inStatement = new ArrayList<>();
    List<Hit> inSentence = new ArrayList<>();
    for (Entry entry : bySeed.getOrDefault(anchor.seed(), Set.of())) {
      for (Receipt receipt : entry.receipts()) {
        if (anchor.isInStatement(receipt)) {
          inStatement.add(new Hit(entry, receipt));
        } else if (anchor.isInSentence(receipt)) {
          inSentence.add(new Hit(entry, receipt));
        }
      }
    }
    return inStatement.isEmpty() ? inSentence : inStatement;
  }
}
