package news.dossier.cache;

import java.nio.file.Path;

/**
 * What reading found out in earlier builds, seed by seed.
 *
 * @param articles what cleaning made of seeds, with their metadata
 * @param annotations what was read in their texts
 */
public record ReadingCache(ArticleCache articles, AnnotationCache annotations) {
  /** So many results of seeds that are gone are kept: they may come back. */
  private static final int SPARE = 10_000;

  /**
   * A cache in a folder.
   *
   * @param folder made when the first result is kept
   */
  public static ReadingCache in(Path folder) {
    return new ReadingCache(
        ArticleCache.in(folder.resolve("articles")),
        AnnotationCache.in(folder.resolve("annotations")));
  }

  /** A cache that remembers nothing. */
  public static ReadingCache off() {
    return new ReadingCache(ArticleCache.off(), AnnotationCache.off());
  }

  /** Drops what nobody has asked this cache for, where that is much. */
  public void dropUnused() {
    articles.store().dropUnused(SPARE);
    annotations.store().dropUnused(SPARE);
  }
}
