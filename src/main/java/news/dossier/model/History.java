package news.dossier.model;

import java.util.List;

/**
 * All corrections of one article.
 *
 * @param state what the article was last seen as: a digest of its file and of what is said about it
 * @param corrections the oldest first; the n-th has the n-th date that the curator states
 */
public record History(String state, List<Correction> corrections) {
  public History {
    corrections = List.copyOf(corrections);
  }
}
