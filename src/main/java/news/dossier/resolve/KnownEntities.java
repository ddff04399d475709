package news.dossier.resolve;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import news.dossier.model.EntityType;

/**
 * What earlier builds have given out.
 *
 * @param ids by type, then by name or form as printed on the entity's page
 * @param seeds paths of seeds by the addresses of their articles, so that the curator may write
 *     either
 */
public record KnownEntities(Map<EntityType, Map<String, String>> ids, Map<String, String> seeds) {

  /** Of a dossier that was never built. */
  public static final KnownEntities NONE = new KnownEntities(Map.of(), Map.of());

  public KnownEntities {
    Map<EntityType, Map<String, String>> copy = new EnumMap<>(EntityType.class);
    ids.forEach((type, names) -> copy.put(type, new TreeMap<>(names)));
    ids = Collections.unmodifiableMap(copy);
    seeds = Map.copyOf(seeds);
  }

  Map<String, String> ids(EntityType type) {
    return ids.getOrDefault(type, Map.of());
  }
}
