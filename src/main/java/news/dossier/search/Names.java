package news.dossier.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.dossier.model.Article;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.text.ShownText;

/** The names by which people, organisations and places are found. */
final class Names {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Small files: most queries load one to learn that they name nobody. */
  private static final int FILE = 4_000;

  private static final int UNITS_PER_NAME = 90;

  private final Entities entities;
  private final Set<String> pages;
  private final WordReader reader;
  private final Map<String, Found> found = new HashMap<>();

  /** What the site shows of one entity: how often in which article, and in which forms. */
  private static final class Found {
    private final SortedMap<Integer, Integer> articles = new TreeMap<>();
    private final SortedSet<String> forms = new TreeSet<>();
  }

  /**
   * What the client tells of an entity.
   *
   * @param page from the root of the site; empty where it has none
   */
  private record Known(Entity entity, String page, Found found) {}

  /**
   * @param pages paths of the pages that the site has
   */
  Names(Entities entities, Set<String> pages, WordReader reader) {
    this.entities = entities;
    this.pages = Set.copyOf(pages);
    this.reader = reader;
  }

  /** Notes whom the visible sentences of an article name. */
  void read(Article article, ShownText shown, int number) {
    for (Mention mention : article.annotations().mentions()) {
      int sentence = Math.max(0, article.annotations().sentenceAt(mention.span().start()));
      Optional<Entity> entity =
          shown.has(sentence) ? entities.of(article.seed().path(), mention) : Optional.empty();
      entity.ifPresent(
          e -> {
            Found seen = found.computeIfAbsent(e.id(), id -> new Found());
            seen.articles.merge(number, 1, Integer::sum);
            seen.forms.add(mention.text());
          });
    }
  }

  /**
   * Writes who is called what, and the articles that name them.
   *
   * @return the number of files
   */
  int write(Dictionary dictionary, Shards shards) {
    SortedMap<String, List<Known>> byName = new TreeMap<>();
    SortedMap<String, Set<Known>> people = new TreeMap<>();
    known()
        .forEach(
            known ->
                names(known)
                    .forEach(
                        name -> {
                          byName.computeIfAbsent(name, n -> new ArrayList<>()).add(known);
                          if (known.entity().type() == EntityType.PERSON) {
                            endings(name)
                                .forEach(
                                    ending ->
                                        people
                                            .computeIfAbsent(
                                                ending, n -> new java.util.LinkedHashSet<>())
                                            .add(known));
                          }
                        }));
    people.forEach((name, known) -> post("person:" + name, List.copyOf(known), dictionary));
    Buckets buckets = new Buckets("names", (long) byName.size() * UNITS_PER_NAME, FILE, shards);
    byName.forEach(
        (name, known) -> {
          post("name:" + name, known, dictionary);
          buckets.add(name, json(known.stream().map(Names::told).toList()));
        });
    buckets.write();
    return buckets.count();
  }

  private List<Known> known() {
    List<Known> known = new ArrayList<>();
    for (Entity entity : entities.all()) {
      Found seen = found.getOrDefault(entity.id(), new Found());
      String page = page(entity);
      boolean hidden = entity.curated().filter(CuratedEntity::hidden).isPresent();
      if (!hidden && (!seen.articles.isEmpty() || !page.isEmpty())) {
        known.add(new Known(entity, page, seen));
      }
    }
    return known;
  }

  private String page(Entity entity) {
    String folder =
        switch (entity.type()) {
          case PERSON -> "people/";
          case ORGANIZATION -> "organizations/";
          case PLACE -> "places/";
        };
    return pages.contains(folder + entity.id() + ".md") ? folder + entity.id() + ".html" : "";
  }

  private SortedSet<String> names(Known known) {
    SortedSet<String> names = new TreeSet<>();
    names.add(reader.normal(known.entity().name()));
    known.entity().curated().ifPresent(c -> c.also().forEach(n -> names.add(reader.normal(n))));
    known.found().forms.forEach(form -> names.add(reader.normal(form)));
    names.remove("");
    return names;
  }

  /** {@code kim jong un, jong un, un}: each word may begin what a reader knows of a name. */
  static List<String> endings(String name) {
    List<String> endings = new ArrayList<>(List.of(name));
    for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
      endings.add(name.substring(space + 1));
    }
    return endings;
  }

  private static void post(String term, List<Known> known, Dictionary dictionary) {
    SortedMap<Integer, Integer> articles = new TreeMap<>();
    known.forEach(k -> k.found().articles.forEach((a, n) -> articles.merge(a, n, Integer::sum)));
    articles.forEach(
        (article, count) -> dictionary.add(term, article, Postings.level(count, Optional.empty())));
  }

  private static List<Object> told(Known known) {
    Entity entity = known.entity();
    String type = entity.type().name().toLowerCase(Locale.ROOT);
    return List.of(type, entity.name(), known.page(), known.found().articles.size());
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists of strings and numbers are always JSON", e);
    }
  }
}
