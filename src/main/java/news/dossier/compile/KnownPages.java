package news.dossier.compile;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dossier.model.EntityType;
import news.dossier.resolve.KnownEntities;
import news.dossier.timeline.KnownEvents;

/** Which ids the pages of earlier builds have given out. */
final class KnownPages {
  /** The keys of headers that are read here. */
  static final Set<String> KEYS = Set.of("type", "seed", "event", "evidence", "name", "forms");

  private KnownPages() {}

  /**
   * Reads the headers of people's, organisations' and places' pages, whose id is the last part of
   * the path, and of articles' pages, whose address a decision may name.
   *
   * @param headers of the pages in {@code content/}, by path relative to it
   */
  static KnownEntities of(Map<String, Map<String, Object>> headers) {
    Map<EntityType, Map<String, String>> ids = new EnumMap<>(EntityType.class);
    new TreeMap<>(headers)
        .forEach(
            (path, header) -> {
              for (EntityType type : EntityType.values()) {
                if (type.name().toLowerCase(Locale.ROOT).equals(header.get("type"))) {
                  read(path, header, ids.computeIfAbsent(type, t -> new TreeMap<>()));
                }
              }
            });
    Map<String, String> seeds = new TreeMap<>();
    headers.forEach(
        (path, header) -> {
          if (path.startsWith("articles/") && header.get("seed") instanceof String seed) {
            seeds.put(last(path), seed);
          }
        });
    return new KnownEntities(ids, seeds);
  }

  /** The events that have a page, which is where readers have bookmarked them. */
  static KnownEvents events(Map<String, Map<String, Object>> headers) {
    Map<String, Set<String>> evidence = new TreeMap<>();
    new TreeMap<>(headers)
        .forEach(
            (path, header) -> {
              if (path.startsWith("events/")
                  && header.get("event") instanceof String id
                  && header.get("evidence") instanceof List<?> words) {
                evidence.put(id, words.stream().map(String::valueOf).collect(Collectors.toSet()));
              }
            });
    return new KnownEvents(evidence);
  }

  private static void read(String path, Map<String, Object> header, Map<String, String> ids) {
    String id = last(path);
    if (header.get("name") instanceof String name) {
      ids.put(name, id);
    }
    if (header.get("forms") instanceof List<?> forms) {
      forms.forEach(form -> ids.putIfAbsent(String.valueOf(form), id));
    }
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
  }
}
