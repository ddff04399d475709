package news.dossier.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Cleaned;
import news.dossier.model.Metadata;
import news.dossier.model.Seed;
import news.dossier.problem.Problem;

/**
 * What cleaning made of seeds and what was read in their metadata, by the seed, what is stated of
 * it and the version of the rules. Safe for use by several threads and by two builds at once.
 */
public final class ArticleCache {
  private static final List<String> RULES =
      List.of(
          "news.dossier.cache",
          "news.dossier.seed",
          "news.dossier.clean",
          "news.dossier.metadata",
          "news.dossier.text",
          "news.dossier.model",
          "news.dossier.problem");

  /**
   * An article as it was cleaned.
   *
   * @param problems met on the way, in that order
   */
  public record KnownArticle(Cleaned cleaned, Metadata metadata, List<Problem> problems) {
    public KnownArticle {
      problems = List.copyOf(problems);
    }
  }

  private final ByteStore store;
  private final String rules = CodeVersion.of(RULES);

  private ArticleCache(ByteStore store) {
    this.store = store;
  }

  /**
   * A cache in a folder.
   *
   * @param folder made when the first result is kept
   */
  public static ArticleCache in(Path folder) {
    return new ArticleCache(ByteStore.in(folder));
  }

  /** A cache that remembers nothing. */
  public static ArticleCache off() {
    return new ArticleCache(ByteStore.off());
  }

  /** The key of what becomes of a seed: all of it but its text, for which its hash stands. */
  public String key(Seed seed) {
    return new Digest()
        .add(rules)
        .add(seed.path())
        .add(seed.sha256())
        .add(seed.format().name())
        .add(seed.charset())
        .add(ArticleForm.write(seed.stated()))
        .hex();
  }

  /** What an earlier build made of it; empty when there is nothing, or nothing legible. */
  public Optional<KnownArticle> get(String key) {
    return store.get(key).flatMap(bytes -> RecordReader.read(bytes, ArticleForm::read));
  }

  /** Keeps what was made; a cache that cannot be written is left as it is. */
  public void put(String key, KnownArticle article) {
    store.put(key, ArticleForm.write(article));
  }

  ByteStore store() {
    return store;
  }
}
