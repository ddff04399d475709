package news.dossier.model;

import java.util.List;

/**
 * What one correction of an article changed.
 *
 * @param from the {@linkplain History#state state} of the article before it; empty when not known
 * @param changes the fields first, then the sentences in the order of the text; empty when only the
 *     curator's word is known that there was a correction
 * @param unshown how many more changes there were that may not be shown
 */
public record Correction(String from, List<Change> changes, int unshown) {
  public Correction {
    changes = List.copyOf(changes);
  }

  /** A correction of which nothing is known but that the curator states its day. */
  public static final Correction UNRECORDED = new Correction("", List.of(), 0);

  /** Whether it is not known what it changed. */
  public boolean isUnrecorded() {
    return changes.isEmpty() && unshown == 0;
  }
}
