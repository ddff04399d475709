package news.dossier.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the page's own metadata says that the article's text is: the {@code articleBody} of its
 * schema.org description. A passage is vouched for when most of its runs of four words are in that
 * text. The text need not be complete or well kept: it is not the article, it tells where to look.
 */
final class Evidence {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int RUN = 4;
  private static final double MOST = 0.7;
  private static final int SHORTEST_BODY = 400;
  private static final double STRONG_COVER = 0.6;

  private final Set<String> runs = new HashSet<>();
  private final String words;
  private final boolean[] vouched;
  private final boolean strong;

  private Evidence(String articleBody, Page page) {
    List<String> list = words(articleBody);
    words = ' ' + String.join(" ", list) + ' ';
    for (int i = 0; i + RUN <= list.size(); i++) {
      runs.add(String.join(" ", list.subList(i, i + RUN)));
    }
    vouched = new boolean[page.passages().size()];
    int cover = 0;
    if (articleBody.length() >= SHORTEST_BODY) {
      for (Passage passage : page.passages()) {
        vouched[passage.index()] = isIn(passage.text());
        if (vouched[passage.index()] && passage.isProse()) {
          cover += passage.length();
        }
      }
    }
    strong = cover > 0 && cover >= STRONG_COVER * articleBody.length();
  }

  static Evidence of(String articleBody, Page page) {
    return new Evidence(articleBody, page);
  }

  /** Whether the page shows most of the text that its metadata holds. */
  boolean isStrong() {
    return strong;
  }

  boolean vouchesFor(Passage passage) {
    return vouched[passage.index()];
  }

  private boolean isIn(String text) {
    List<String> list = words(text);
    if (list.size() < RUN) {
      return !list.isEmpty() && words.contains(' ' + String.join(" ", list) + ' ');
    }
    int found = 0;
    int all = list.size() - RUN + 1;
    for (int i = 0; i < all; i++) {
      if (runs.contains(String.join(" ", list.subList(i, i + RUN)))) {
        found++;
      }
    }
    return found >= MOST * all;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
