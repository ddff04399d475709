package news.dossier.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.model.Dossier;
import news.dossier.model.Event;

/**
 * The entries of the timeline as the site shows them, with their addresses: which page of the
 * timeline holds each, and which have a page of their own.
 */
final class Chronology {
  /** Entries that matter first in a long dossier. */
  static final int WEIGHTIEST = 20;

  /** Entries up to which the timeline is one page; beyond, each year has its own. */
  private static final int ONE_PAGE = 400;

  /** Entries on one page of a long year. */
  private static final int PART = 200;

  /** Entries that have a page of their own for their weight alone. */
  private static final int PAGES = 200;

  private static final Comparator<TimelineEntry> HEAVIEST =
      Comparator.comparing(TimelineEntry::event, Event.WEIGHTIEST_FIRST);

  /** What has no month stands before the months of its year; else the order of the timeline. */
  private static final Comparator<TimelineEntry> LESS_PRECISE_FIRST =
      Comparator.comparing(e -> e.period().month().map(YearMonth::toString).orElse(""));

  private final Map<String, List<TimelineEntry>> years = new LinkedHashMap<>();
  private final List<TimelineEntry> entries = new ArrayList<>();
  private final Map<String, List<TimelineEntry>> byEntity = new HashMap<>();
  private final Set<String> ownPages = new HashSet<>();
  private final Map<String, String> places = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final int unquoted;

  /**
   * Entries that stand on one page of the timeline.
   *
   * @param path without its ending
   * @param year its year; empty where the page holds them all
   */
  record Part(String path, Optional<Period> year, int number, int of, List<TimelineEntry> entries) {
    Part {
      entries = List.copyOf(entries);
    }
  }

  /**
   * @param known ids of entries that have had a page of their own: they keep it
   */
  Chronology(Dossier dossier, Register register, Set<String> known) {
    for (Event event : dossier.timeline().events()) {
      TimelineEntry.of(event, register)
          .ifPresent(e -> years.computeIfAbsent(e.period().year(), y -> new ArrayList<>()).add(e));
    }
    years.values().forEach(year -> year.sort(LESS_PRECISE_FIRST));
    years.values().forEach(entries::addAll);
    unquoted = dossier.timeline().events().size() - entries.size();
    entries.forEach(this::enter);
    heaviest(entries, PAGES).forEach(entry -> ownPages.add(entry.id()));
    ownPages.addAll(known);
    divide();
  }

  private void enter(TimelineEntry entry) {
    Event event = entry.event();
    Stream.of(event.people(), event.organizations(), event.places())
        .flatMap(List::stream)
        .forEach(id -> byEntity.computeIfAbsent(id, i -> new ArrayList<>()).add(entry));
    if (event.sources() > 1 || !event.disputes().isEmpty() || entry.isConfirmed()) {
      ownPages.add(entry.id());
    }
  }

  private void divide() {
    if (entries.size() <= ONE_PAGE) {
      add(new Part(TimelinePages.FIRST, Optional.empty(), 1, 1, entries));
      return;
    }
    years.forEach(
        (year, all) -> {
          List<List<TimelineEntry>> pages = Paging.parts(all, PART);
          for (int i = 1; i <= pages.size(); i++) {
            String path = Paging.path("timeline/" + year, i);
            Optional<Period> period = Optional.of(all.get(0).period());
            add(new Part(path, period, i, pages.size(), pages.get(i - 1)));
          }
        });
  }

  private void add(Part part) {
    parts.add(part);
    part.entries().forEach(entry -> places.put(entry.id(), part.path() + ".md"));
  }

  /** All of them, in the order of time. */
  List<TimelineEntry> entries() {
    return List.copyOf(entries);
  }

  /** Those in which a person, organisation or place takes part, in the order of time. */
  List<TimelineEntry> of(Entry entity) {
    return byEntity.getOrDefault(entity.id(), List.of());
  }

  /** The weightiest of some entries, in the order of time. */
  static List<TimelineEntry> weightiest(List<TimelineEntry> some, int count) {
    Set<String> heaviest = heaviest(some, count).map(TimelineEntry::id).collect(Collectors.toSet());
    return some.stream().filter(entry -> heaviest.contains(entry.id())).toList();
  }

  /** All of them, the weightiest first. */
  List<TimelineEntry> heaviestFirst() {
    return heaviest(entries, entries.size()).toList();
  }

  private static Stream<TimelineEntry> heaviest(List<TimelineEntry> some, int count) {
    return some.stream().sorted(HEAVIEST).limit(count);
  }

  /** The pages that hold the entries. */
  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** How many entries a year or decade has. */
  int count(Period year) {
    return years.getOrDefault(year.year(), List.of()).size();
  }

  /** How many events are left out, because the site may show no sentence that tells of them. */
  int unquoted() {
    return unquoted;
  }

  boolean hasPage(TimelineEntry entry) {
    return ownPages.contains(entry.id());
  }

  /** The page of the timeline that holds an entry, from the root of the site. */
  String page(TimelineEntry entry) {
    return String.valueOf(places.get(entry.id()));
  }

  /** From the root of the site: the entry's own page, or its place on the timeline. */
  String address(TimelineEntry entry) {
    return hasPage(entry) ? EventPage.path(entry) : page(entry) + "#" + entry.anchor();
  }
}
