package news.dossier.resolve;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dossier.model.EntityType;

/**
 * What earlier builds have given out.
 *
 * @param pages by type, then by name or form as printed on the entity's page; several may have the
 *     same
 * @param seeds paths of seeds by the addresses of their articles, so that the curator may write
 *     either
 */
public record KnownEntities(
    Map<EntityType, Map<String, List<Known>>> pages, Map<String, String> seeds) {

  /** Of a dossier that was never built. */
  public static final KnownEntities NONE = new KnownEntities(Map.of(), Map.of());

  /**
   * A page that an entity has.
   *
   * @param id the entity's
   * @param articles addresses of articles that name it: enough of them to tell namesakes apart
   */
  public record Known(String id, Set<String> articles) {
    public Known {
      articles = Set.copyOf(articles);
    }
  }

  public KnownEntities {
    Map<EntityType, Map<String, List<Known>>> copy = new EnumMap<>(EntityType.class);
    pages.forEach((type, names) -> copy.put(type, new TreeMap<>(names)));
    pages = Collections.unmodifiableMap(copy);
    seeds = Map.copyOf(seeds);
  }

  List<Known> pages(EntityType type, String name) {
    return pages.getOrDefault(type, Map.of()).getOrDefault(name, List.of());
  }

  /** The seeds of the articles that a page says name its entity. */
  Set<String> seedsOf(Known page) {
    return page.articles().stream()
        .map(seeds::get)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
