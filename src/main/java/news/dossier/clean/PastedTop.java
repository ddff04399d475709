package news.dossier.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dossier.model.CutReason;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines by which metadata is known: the headline, and the byline and date lines near it
 * or after the article.
 */
final class PastedTop {

  private static final int REACH = 40;
  private static final int LONGEST_TITLE = 30;
  private static final int NEAR = 6;
  private static final double WEAKEST = 1.0;
  private static final int NONE = -1;

  private final PastedPage page;
  private final boolean[] kept;
  private final int first;
  private final int headline;
  private final boolean plain;

  /**
   * @param plain whether the text is an article without a page around it; then only its first line
   *     can be the headline
   */
  PastedTop(PastedPage page, boolean[] kept, boolean plain) {
    this.page = page;
    this.kept = kept;
    this.plain = plain;
    this.first = firstParagraph();
    if (first == NONE) {
      this.headline = NONE;
    } else {
      this.headline = plain ? plainHeadline() : headline();
    }
  }

  /** Writes the reasons of headline and bylines into the cuts. */
  void mark(@Nullable CutReason[] cuts) {
    if (first == NONE) {
      return;
    }
    if (headline != NONE) {
      cuts[headline] = CutReason.HEADLINE;
    }
    int from = headline == NONE ? Math.max(0, first - NEAR) : Math.max(0, headline - NEAR);
    boolean found = false;
    for (int i = from; i < first; i++) {
      if (cuts[i] == null && isByline(i)) {
        cuts[i] = CutReason.BYLINE;
        found = true;
      }
    }
    if (!found) {
      bylineBelow(cuts);
    }
  }

  /** Some pages print author and date under the article; those further down belong to teasers. */
  private void bylineBelow(@Nullable CutReason[] cuts) {
    for (int i = first; i < cuts.length; i++) {
      if (!kept[i] && PastedByline.isFull(page.text(i), page.shape(i))) {
        cuts[i] = CutReason.BYLINE;
        return;
      }
    }
  }

  private boolean isByline(int line) {
    return PastedByline.isByline(page.text(line), page.shape(line));
  }

  /**
   * Where the article starts: its first line of running text, or its first line at all when running
   * text is far from there, as in a table of results.
   */
  private int firstParagraph() {
    int any = NONE;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        any = any == NONE ? i : any;
        if (page.shape(i).isProse()) {
          return i - any <= NEAR ? i : any;
        }
      }
    }
    return any;
  }

  private int plainHeadline() {
    return first > 0 && first <= NEAR && couldBeTitle(0) && page.shape(first).isProse() ? 0 : NONE;
  }

  private int headline() {
    Map<String, Integer> topic = topic();
    int best = NONE;
    double highest = WEAKEST;
    for (int i = Math.max(0, first - REACH); i < first; i++) {
      if (couldBeTitle(i)) {
        double score = score(i, topic);
        if (score > highest) {
          highest = score;
          best = i;
        }
      }
    }
    return best;
  }

  private boolean couldBeTitle(int line) {
    LineShape shape = page.shape(line);
    String text = page.text(line);
    char last = text.charAt(text.length() - 1);
    return shape.wordCount() >= 2
        && shape.wordCount() <= LONGEST_TITLE
        && (!plain || !shape.endsSentence() || last == '?' || last == '!')
        && ":;,-–—".indexOf(last) < 0
        && page.furniture().get(line).filter(m -> m.fit() == LineFurniture.Fit.IS).isEmpty()
        && !PastedByline.isDateline(text)
        && !isByline(line);
  }

  private double score(int line, Map<String, Integer> topic) {
    LineShape shape = page.shape(line);
    List<String> own = content(shape);
    double shared = 0;
    for (String word : own) {
      shared += topic.containsKey(word) ? 1 : 0;
    }
    double score = own.isEmpty() ? 0 : 3 * shared / (own.size() + 1);
    score += Math.min(shape.wordCount(), 9) * 0.14 - Math.max(0, shape.wordCount() - 16) * 0.1;
    score += shape.cased() == 0 ? 0 : 0.2 * shape.capitalised() / shape.cased();
    score -= shape.endsSentence() && page.text(line).endsWith(".") ? 0.8 : 0;
    score += page.counts().getOrDefault(page.text(line), 1) > 1 ? 0.5 : 0;
    score += bylineFollows(line) ? 0.7 : 0;
    score += line == 0 ? 0.5 : 0;
    score -= page.furniture().get(line).isPresent() ? 0.6 : 0;
    return score - 0.02 * (first - line);
  }

  private boolean bylineFollows(int line) {
    for (int i = line + 1; i < Math.min(first, line + 5); i++) {
      if (isByline(i)) {
        return true;
      }
    }
    return false;
  }

  private Map<String, Integer> topic() {
    Map<String, Integer> topic = new HashMap<>();
    for (int i = first; i < kept.length; i++) {
      if (kept[i]) {
        content(page.shape(i)).forEach(word -> topic.merge(word, 1, Integer::sum));
      }
    }
    return topic;
  }

  private List<String> content(LineShape shape) {
    List<String> content = new ArrayList<>();
    for (String word : shape.words()) {
      if (word.length() > 1 && !page.stopWords().contains(word)) {
        content.add(word);
      }
    }
    return content;
  }
}
