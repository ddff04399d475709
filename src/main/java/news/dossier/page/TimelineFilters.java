package news.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import news.dossier.text.Slugs;

/**
 * By what the entries of one page can be filtered, as the values of its header: for each choice its
 * name, the number of its entries and their places on the page.
 */
final class TimelineFilters {
  /** Choices of one kind; a list of hundreds helps nobody. */
  private static final int CHOICES = 12;

  private final Register register;
  private final List<TimelineEntry> entries;
  private final Map<String, String> slugs = new HashMap<>();

  /** One box to tick. */
  private record Choice(String id, String name, List<Integer> at) {}

  private TimelineFilters(Register register, List<TimelineEntry> entries) {
    this.register = register;
    this.entries = entries;
  }

  /** The groups that leave a choice, each with its most frequent choices first. */
  static List<Map<String, Object>> of(List<TimelineEntry> entries, Register register) {
    TimelineFilters filters = new TimelineFilters(register, entries);
    List<Map<String, Object>> groups = new ArrayList<>();
    filters.add("kind", filters::kinds, groups);
    filters.add("person", e -> filters.named(e.event().people()), groups);
    filters.add("place", e -> filters.named(e.event().places()), groups);
    filters.add("source", filters::sources, groups);
    return groups;
  }

  private void add(
      String id,
      Function<TimelineEntry, Map<String, String>> names,
      List<Map<String, Object>> groups) {
    Map<String, Choice> choices = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      int at = i;
      names
          .apply(entries.get(i))
          .forEach(
              (key, name) ->
                  choices
                      .computeIfAbsent(key, k -> new Choice(k, name, new ArrayList<>()))
                      .at()
                      .add(at));
    }
    if (choices.size() < 2) {
      return;
    }
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("id", id);
    group.put("title", register.wording().plain("sieve.by." + id));
    group.put("more", Math.max(0, choices.size() - CHOICES));
    group.put(
        "choices",
        choices.values().stream()
            .sorted(Comparator.comparingInt((Choice c) -> -c.at().size()).thenComparing(Choice::id))
            .limit(CHOICES)
            .map(TimelineFilters::values)
            .toList());
    groups.add(group);
  }

  private static Map<String, Object> values(Choice choice) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", choice.id());
    values.put("name", choice.name());
    values.put("at", choice.at());
    return values;
  }

  private Map<String, String> kinds(TimelineEntry entry) {
    String label = entry.event().kind().label();
    return Map.of(label, register.wording().plain("kind." + label));
  }

  private Map<String, String> named(List<String> ids) {
    Map<String, String> names = new TreeMap<>();
    ids.stream()
        .flatMap(id -> register.entry(id).stream())
        .forEach(entry -> names.put(entry.id(), entry.name()));
    return names;
  }

  private Map<String, String> sources(TimelineEntry entry) {
    Map<String, String> names = new TreeMap<>();
    entry.byArticle().stream()
        .map(told -> EntryText.name(told, register.wording()))
        .forEach(name -> names.put(slugs.computeIfAbsent(name, TimelineFilters::id), name));
    return names;
  }

  private static String id(String name) {
    String slug = Slugs.of(name);
    return slug.isEmpty() ? name : slug;
  }
}
