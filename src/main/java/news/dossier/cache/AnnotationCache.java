package news.dossier.cache;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.dossier.model.ReadText;

/**
 * What was read in articles, by their text, their day and the version of the rules. Safe for use by
 * several threads and by two builds at once.
 */
public final class AnnotationCache {
  private static final List<String> RULES =
      List.of(
          "news.dossier.cache",
          "news.dossier.text",
          "news.dossier.mention",
          "news.dossier.timex",
          "news.dossier.quote",
          "news.dossier.timeline.event",
          "news.dossier.model");

  private final ByteStore store;
  private final String rules = CodeVersion.of(RULES);

  private AnnotationCache(ByteStore store) {
    this.store = store;
  }

  /**
   * A cache in a folder.
   *
   * @param folder made when the first result is kept
   */
  public static AnnotationCache in(Path folder) {
    return new AnnotationCache(ByteStore.in(folder));
  }

  /** A cache that remembers nothing. */
  public static AnnotationCache off() {
    return new AnnotationCache(ByteStore.off());
  }

  /** The key of an article's annotations. */
  public String key(String text, Optional<LocalDate> published) {
    String day = published.map(LocalDate::toString).orElse("");
    return new Digest().add(rules).add(day).add(text).hex();
  }

  /** What an earlier build read; empty when there is nothing, or nothing legible. */
  public Optional<ReadText> get(String key) {
    return store.get(key).flatMap(bytes -> RecordReader.read(bytes, AnnotationForm::read));
  }

  /** Keeps what was read; a cache that cannot be written is left as it is. */
  public void put(String key, ReadText read) {
    store.put(key, AnnotationForm.write(read));
  }

  ByteStore store() {
    return store;
  }
}
