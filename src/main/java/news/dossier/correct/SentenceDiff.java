package news.dossier.correct;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Change;

/**
 * The difference between two texts, sentence by sentence: the longest common subsequence stays, and
 * of what stands between, sentences that share most of their words are one that was changed.
 *
 * <p>White space, invisible characters and the encoding of accents make no difference.
 */
final class SentenceDiff {
  /** Cells of the table of the longest common subsequence: 16 MB. */
  private static final long MOST_CELLS = 4_000_000;

  private static final double ALIKE = 0.4;

  /** How many sentences of a gap are looked at for a counterpart. */
  private static final int WINDOW = 50;

  private final List<String> before;
  private final List<String> after;
  private final List<String> beforeKeys;
  private final List<String> afterKeys;
  private final int known;
  private final List<Change> changes = new ArrayList<>();

  private SentenceDiff(List<String> before, List<String> after, int known) {
    this.before = before;
    this.after = after;
    this.known = known;
    this.beforeKeys = before.stream().map(SentenceDiff::key).toList();
    this.afterKeys = after.stream().map(SentenceDiff::key).toList();
  }

  /**
   * What changed, in the order of the texts.
   *
   * @param known how many sentences at the beginning of {@code before} are known to follow each
   *     other without a gap: what stands between others, or behind the last, may have been there
   *     before; more than there are when they are the whole text
   */
  static List<Change> of(List<String> before, List<String> after, int known) {
    SentenceDiff diff = new SentenceDiff(before, after, known);
    diff.run();
    return diff.changes;
  }

  private void run() {
    int from = 0;
    while (from < before.size() && from < after.size() && same(from, from)) {
      from++;
    }
    int end = before.size();
    int afterEnd = after.size();
    while (end > from && afterEnd > from && same(end - 1, afterEnd - 1)) {
      end--;
      afterEnd--;
    }
    if ((long) (end - from + 1) * (afterEnd - from + 1) > MOST_CELLS) {
      bySets(from, end, afterEnd);
    } else {
      bySequence(from, end, afterEnd);
    }
  }

  private boolean same(int i, int j) {
    return beforeKeys.get(i).equals(afterKeys.get(j));
  }

  private void bySequence(int from, int end, int afterEnd) {
    int[][] common = new int[end - from + 1][afterEnd - from + 1];
    for (int i = end - 1; i >= from; i--) {
      for (int j = afterEnd - 1; j >= from; j--) {
        common[i - from][j - from] =
            same(i, j)
                ? common[i - from + 1][j - from + 1] + 1
                : Math.max(common[i - from + 1][j - from], common[i - from][j - from + 1]);
      }
    }
    int i = from;
    int j = from;
    int gapI = from;
    int gapJ = from;
    while (i < end && j < afterEnd) {
      if (same(i, j)) {
        gap(gapI, i, gapJ, j);
        gapI = ++i;
        gapJ = ++j;
      } else if (common[i - from + 1][j - from] >= common[i - from][j - from + 1]) {
        i++;
      } else {
        j++;
      }
    }
    gap(gapI, end, gapJ, afterEnd);
  }

  /** Without regard to order, for texts of which next to nothing is as it was. */
  private void bySets(int from, int end, int afterEnd) {
    Set<String> gone = new HashSet<>(beforeKeys.subList(from, end));
    Set<String> come = new HashSet<>(afterKeys.subList(from, afterEnd));
    for (int i = from; i < end; i++) {
      if (!come.contains(beforeKeys.get(i))) {
        changes.add(change(Optional.of(before.get(i)), Optional.empty()));
      }
    }
    for (int j = from; j < afterEnd && known > end; j++) {
      if (!gone.contains(afterKeys.get(j))) {
        changes.add(change(Optional.empty(), Optional.of(after.get(j))));
      }
    }
  }

  private void gap(int i, int end, int j, int afterEnd) {
    int next = j;
    boolean certain = end < known;
    for (int b = i; b < end; b++) {
      int match = alike(before.get(b), next, Math.min(afterEnd, next + WINDOW));
      if (match < 0) {
        changes.add(change(Optional.of(before.get(b)), Optional.empty()));
      } else {
        added(next, match, certain);
        changes.add(change(Optional.of(before.get(b)), Optional.of(after.get(match))));
        next = match + 1;
      }
    }
    added(next, afterEnd, certain);
  }

  private void added(int from, int end, boolean certain) {
    for (int j = from; j < end && certain; j++) {
      changes.add(change(Optional.empty(), Optional.of(after.get(j))));
    }
  }

  /** The most similar of these sentences, if any is similar enough. */
  private int alike(String sentence, int from, int end) {
    Set<String> words = words(sentence);
    int best = -1;
    double most = ALIKE;
    for (int j = from; j < end; j++) {
      Set<String> others = words(after.get(j));
      int all = words.size() + others.size();
      others.retainAll(words);
      double share = all == 0 ? 0 : 2.0 * others.size() / all;
      if (share > most) {
        most = share;
        best = j;
      }
    }
    return best;
  }

  private static Set<String> words(String sentence) {
    Set<String> words =
        new HashSet<>(List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  private static Change change(Optional<String> before, Optional<String> after) {
    return new Change(Change.TEXT, before, after);
  }

  /** What two sentences have in common that read the same. */
  static String key(String sentence) {
    return Normalizer.normalize(sentence, Normalizer.Form.NFC)
        .replaceAll("\\p{Cf}+", "")
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }
}
