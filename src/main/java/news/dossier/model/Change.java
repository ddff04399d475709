package news.dossier.model;

import java.util.Optional;

/**
 * One thing in an article that reads differently from what was published before.
 *
 * @param field {@link #TEXT} for a sentence; else {@code headline}, {@code authors}, {@code
 *     publisher} or {@code published}
 * @param before empty when it is new
 * @param after empty when it is gone
 */
public record Change(String field, Optional<String> before, Optional<String> after) {
  /** The field of a sentence. */
  public static final String TEXT = "text";

  public Change {
    if (before.equals(after)) {
      throw new IllegalArgumentException("nothing changed in " + field);
    }
  }

  public boolean isText() {
    return field.equals(TEXT);
  }
}
