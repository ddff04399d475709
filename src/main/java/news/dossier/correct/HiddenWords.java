package news.dossier.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.dossier.model.Change;
import news.dossier.model.Correction;
import news.dossier.text.FoldedText;

/**
 * What old versions must not tell of those whom the curator hides. In them nobody was read, so each
 * word of a hidden name counts: rather a sentence too many stays unshown.
 */
final class HiddenWords {
  /** What stands in an article in place of a hidden name. */
  private static final String STRUCK_OUT = "█████";

  private final Set<String> words = new TreeSet<>();

  HiddenWords(Set<String> names) {
    for (String name : names) {
      words.add(name);
      for (String word : name.split("[^\\p{L}\\p{N}\\p{M}]+")) {
        if (word.length() > 1) {
          words.add(word);
        }
      }
    }
  }

  /** The correction without the old words that tell a hidden name; they are counted. */
  Correction without(Correction correction) {
    if (words.isEmpty()) {
      return correction;
    }
    List<Change> kept = new ArrayList<>();
    int unshown = correction.unshown();
    for (Change change : correction.changes()) {
      boolean erased = change.before().filter(this::tells).isPresent();
      boolean tells = change.after().filter(this::tells).isPresent();
      if (!erased && !tells) {
        kept.add(change);
      } else if (!(erased && change.after().filter(a -> a.contains(STRUCK_OUT)).isPresent())) {
        // What was only struck out is no correction, and must not be counted either.
        unshown++;
      }
    }
    return new Correction(correction.from(), kept, unshown);
  }

  private boolean tells(String text) {
    FoldedText folded = FoldedText.of(text);
    return words.stream().anyMatch(folded::contains);
  }
}
