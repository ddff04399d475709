package news.dossier.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.DayRange;
import news.dossier.model.Edtf;
import news.dossier.model.Event;
import news.dossier.model.EventReport;
import news.dossier.text.Slugs;

/**
 * Names entries by their date and the words of their first report, so that later reports of the
 * same event change nothing, and puts them in the timeline's order.
 */
final class EventIds {
  private static final int NAMES = 2;
  private static final int WORDS = 2;

  /** By date, the less precise first in its period; then the heavier; then by id. */
  private static final Comparator<Dated> ORDER =
      Comparator.comparing(Dated::days)
          .thenComparing(d -> d.event().weight(), Comparator.reverseOrder())
          .thenComparing(d -> d.event().id());

  /** An event with its place in time, which is not read off its date for each comparison. */
  private record Dated(Event event, String days) {}

  private EventIds() {}

  /** The id of a cluster; two that begin alike may have the same. */
  static String of(Cluster cluster) {
    EventReport first = cluster.founder().report();
    StringBuilder words = new StringBuilder(date(first.date())).append(' ').append(first.head());
    Set<String> names = cluster.founder().nameKeys();
    names.stream().limit(NAMES).forEach(name -> words.append(' ').append(name));
    first.words().stream()
        .filter(
            w -> !w.equals(first.head()) && !Character.isDigit(w.charAt(0)) && !names.contains(w))
        .limit(WORDS)
        .forEach(word -> words.append(' ').append(word));
    return slug(words.toString());
  }

  /** The id of an entry that a decision makes. */
  static String of(Edtf date, String words) {
    return slug(date(date) + ' ' + words);
  }

  private static String slug(String words) {
    String slug = Slugs.of(words);
    return slug.isEmpty() ? "event" : slug;
  }

  private static String date(Edtf date) {
    return date.value().replace("..", "open").replace("~", "-about").replace("/", "-to-");
  }

  /**
   * The events, each with an id of its own, in the order of the timeline; those that had one keep
   * it.
   */
  static List<Event> unique(List<Event> events, KnownEvents known) {
    List<Optional<String>> kept = known.of(events);
    Map<String, Integer> next = new HashMap<>();
    Set<String> taken = new HashSet<>();
    kept.forEach(id -> id.ifPresent(taken::add));
    List<Event> unique = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (kept.get(i).isPresent()) {
        unique.add(with(event, kept.get(i).get()));
        continue;
      }
      String id = event.id();
      while (!taken.add(id)) {
        id = event.id() + "-" + next.merge(event.id(), 2, (n, two) -> n + 1);
      }
      unique.add(with(event, id));
    }
    return inOrder(unique);
  }

  /** The events in the order of the timeline. */
  static List<Event> inOrder(List<Event> events) {
    Map<Edtf, String> days = new HashMap<>();
    return events.stream()
        .map(e -> new Dated(e, days.computeIfAbsent(e.date(), EventIds::sortKey)))
        .sorted(ORDER)
        .map(Dated::event)
        .toList();
  }

  private static String sortKey(Edtf date) {
    DayRange days = DayRange.of(date);
    String first = days.first().or(days::last).map(Object::toString).orElse("");
    String last = days.last().map(Object::toString).orElse("9999-12-31");
    return first + ' ' + descending(last);
  }

  /** Digits turned round, so that a longer period sorts before a shorter one. */
  private static String descending(String day) {
    StringBuilder turned = new StringBuilder();
    day.chars()
        .forEach(c -> turned.append(Character.isDigit(c) ? (char) ('0' + '9' - c) : (char) c));
    return turned.toString();
  }

  private static Event with(Event event, String id) {
    return new Event(
        id,
        event.date(),
        event.weight(),
        event.kind(),
        event.statement(),
        event.people(),
        event.places(),
        event.organizations(),
        event.evidence(),
        event.sources(),
        event.disputes(),
        event.rule(),
        event.curated());
  }
}
