package news.dossier.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dossier.model.EntityType;
import news.dossier.resolve.KnownEntities;
import news.dossier.resolve.KnownEntities.Known;
import news.dossier.timeline.KnownEvents;

/** Which ids the pages of earlier builds have given out. */
final class KnownPages {
  /** The keys of headers that are read here. */
  static final Set<String> KEYS =
      Set.of("type", "seed", "event", "evidence", "name", "forms", "feed");

  private KnownPages() {}

  /**
   * Reads the headers of people's, organisations' and places' pages, whose id is the last part of
   * the path, and of articles' pages, whose address a decision may name.
   *
   * @param headers of the pages in {@code content/}, by path relative to it
   */
  static KnownEntities of(Map<String, Map<String, Object>> headers) {
    Map<EntityType, Map<String, List<Known>>> pages = new EnumMap<>(EntityType.class);
    // A page's own name comes before what is but a form of it on another.
    for (Function<Map<String, Object>, Set<String>> names :
        List.<Function<Map<String, Object>, Set<String>>>of(KnownPages::name, KnownPages::forms)) {
      new TreeMap<>(headers)
          .forEach(
              (path, header) ->
                  type(header)
                      .ifPresent(
                          type ->
                              read(
                                  path,
                                  header,
                                  names.apply(header),
                                  pages.computeIfAbsent(type, t -> new TreeMap<>()))));
    }
    Map<String, String> seeds = new TreeMap<>();
    headers.forEach(
        (path, header) -> {
          if (path.startsWith("articles/") && header.get("seed") instanceof String seed) {
            seeds.put(last(path), seed);
          }
        });
    return new KnownEntities(pages, seeds);
  }

  private static Optional<EntityType> type(Map<String, Object> header) {
    return Arrays.stream(EntityType.values())
        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(header.get("type")))
        .findFirst();
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

  private static void read(
      String path, Map<String, Object> header, Set<String> names, Map<String, List<Known>> pages) {
    Known page = new Known(last(path), articles(header));
    for (String name : names) {
      List<Known> same = pages.computeIfAbsent(name, n -> new ArrayList<>());
      if (!same.contains(page)) {
        same.add(page);
      }
    }
  }

  private static Set<String> name(Map<String, Object> header) {
    return header.get("name") instanceof String name ? Set.of(name) : Set.of();
  }

  private static Set<String> forms(Map<String, Object> header) {
    return header.get("forms") instanceof List<?> forms
        ? forms.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new))
        : Set.of();
  }

  /** Those of the page's feed, which are the newest. */
  private static Set<String> articles(Map<String, Object> header) {
    Set<String> articles = new TreeSet<>();
    if (header.get("feed") instanceof List<?> feed) {
      for (Object entry : feed) {
        if (entry instanceof Map<?, ?> one && one.get("article") instanceof String address) {
          articles.add(address.replaceFirst(".*/", "").replaceFirst("\\.html$", ""));
        }
      }
    }
    return articles;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
  }
}
