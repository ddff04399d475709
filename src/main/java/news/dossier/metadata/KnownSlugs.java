package news.dossier.metadata;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The addresses that articles already have on the site.
 *
 * @param byPath slug by the seed's path
 * @param bySha256 slug by the seed's SHA-256, so that a renamed seed keeps its address
 */
public record KnownSlugs(Map<String, String> byPath, Map<String, String> bySha256) {
  public KnownSlugs {
    byPath = Collections.unmodifiableMap(new TreeMap<>(byPath));
    bySha256 = Collections.unmodifiableMap(new TreeMap<>(bySha256));
  }

  /** Of a dossier that was never built before. */
  public static KnownSlugs none() {
    return new KnownSlugs(Map.of(), Map.of());
  }
}
