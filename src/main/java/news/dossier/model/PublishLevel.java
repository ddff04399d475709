package news.dossier.model;

import java.util.Locale;
import java.util.Optional;

/** How much of an article may be published; holds in pages, search, feeds and exports alike. */
public enum PublishLevel {
  /** The whole cleaned text. */
  FULL,
  /** The first sentences only. */
  EXCERPT,
  /** No text: headline, provenance and a link to the original. */
  LINK,
  /** Nothing but a stub that says that an article was withheld. */
  WITHHELD;

  /** The level that the curator's word stands for. */
  public static Optional<PublishLevel> of(String word) {
    for (PublishLevel level : values()) {
      if (level.label().equals(word.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /**
   * The word used in sidecars and output: {@code full}, {@code excerpt}, {@code link}, {@code
   * withheld}.
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
