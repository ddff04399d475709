package news.dossier.clean;

import java.util.Arrays;

/**
 * Lets go of sentences that stand apart from the article: a few kept words at the top or the bottom
 * of the page, with a stretch of furniture between them and the rest, are a notice or a teaser.
 */
final class PastedStrays {

  private static final int MOST_WORDS = 60;
  private static final int SHARE = 8;
  private static final int WIDE_GAP = 4;

  private final PastedPage page;
  private final boolean[] kept;

  private PastedStrays(PastedPage page, boolean[] kept) {
    this.page = page;
    this.kept = kept;
  }

  /** Marks strays at either end as not kept. */
  static void drop(PastedPage page, boolean[] kept) {
    PastedStrays strays = new PastedStrays(page, kept);
    int total = strays.words(0, kept.length);
    strays.dropFirst(total);
    strays.dropLast(total);
  }

  private void dropFirst(int total) {
    int end = 0;
    while (end < kept.length) {
      int from = next(end, true);
      int gap = next(from, false);
      int rest = next(gap, true);
      if (rest >= kept.length || !isStray(words(end, gap), total, gap, rest)) {
        return;
      }
      Arrays.fill(kept, end, gap, false);
      end = gap;
    }
  }

  private void dropLast(int total) {
    int start = kept.length;
    while (start > 0) {
      int to = previous(start, true);
      int gap = previous(to, false);
      int rest = previous(gap, true);
      if (rest <= 0 || !isStray(words(gap, start), total, rest, gap)) {
        return;
      }
      Arrays.fill(kept, gap, start, false);
      start = gap;
    }
  }

  private boolean isStray(int words, int total, int gapFrom, int gapTo) {
    if (words > MOST_WORDS || words * SHARE > total) {
      return false;
    }
    int furniture = 0;
    for (int i = gapFrom; i < gapTo; i++) {
      furniture += page.isFurniture(i) ? 1 : 0;
    }
    return gapTo - gapFrom >= WIDE_GAP || furniture >= 2;
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += kept[i] ? page.shape(i).wordCount() : 0;
    }
    return words;
  }

  private int next(int from, boolean state) {
    int at = from;
    while (at < kept.length && kept[at] != state) {
      at++;
    }
    return at;
  }

  private int previous(int to, boolean state) {
    int at = to;
    while (at > 0 && kept[at - 1] != state) {
      at--;
    }
    return at;
  }
}
