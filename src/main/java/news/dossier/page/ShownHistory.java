package news.dossier.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import news.dossier.model.Article;
import news.dossier.model.Change;
import news.dossier.model.Correction;
import news.dossier.model.History;
import news.dossier.model.PublishLevel;
import news.dossier.text.Sentences;
import news.dossier.text.ShownText;

/**
 * As much of an article's corrections as the site may show, which is also as much as it keeps: of
 * an excerpt the sentences that stand on its page now, and {@value #OLD_TEXT} UTF-16 units of old
 * ones; of a link no sentence; and the changes of the newest {@value #TOLD} corrections alone.
 */
final class ShownHistory {
  private static final int TOLD = 20;
  private static final int CHANGES = 100;
  private static final int SENTENCE = 1000;
  private static final int OLD_TEXT = 640;

  private final Article article;
  private final ShownText shown;
  private int oldText = OLD_TEXT;

  private ShownHistory(Article article, ShownText shown) {
    this.article = article;
    this.shown = shown;
  }

  /** The corrections, the oldest first. */
  static List<Correction> of(Article article, ShownText shown, History history) {
    ShownHistory limits = new ShownHistory(article, shown);
    List<Correction> newestFirst = new ArrayList<>(history.corrections());
    Collections.reverse(newestFirst);
    List<Correction> kept = new ArrayList<>();
    for (Correction correction : newestFirst) {
      kept.add(limits.limited(correction, kept.size() < TOLD ? CHANGES : 0));
    }
    Collections.reverse(kept);
    return kept;
  }

  private Correction limited(Correction correction, int most) {
    List<Change> kept = new ArrayList<>();
    for (Change change : correction.changes()) {
      if (kept.size() < most && mayBeShown(change)) {
        kept.add(
            new Change(
                change.field(),
                change.before().map(text -> Sentences.shortened(text, SENTENCE)),
                change.after().map(text -> Sentences.shortened(text, SENTENCE + 1))));
      }
    }
    int left = correction.changes().size() - kept.size();
    return new Correction(correction.from(), kept, correction.unshown() + left);
  }

  private boolean mayBeShown(Change change) {
    if (!change.isText() || article.publish() == PublishLevel.FULL) {
      return true;
    }
    int old = change.before().map(String::length).orElse(0);
    if (article.publish() != PublishLevel.EXCERPT
        || old > Math.min(ShownText.EXCERPT, oldText)
        || !change.after().map(this::isOnPage).orElse(true)) {
      return false;
    }
    oldText -= old;
    return true;
  }

  private boolean isOnPage(String sentence) {
    return shown.excerpt().filter(text -> text.contains(sentence)).isPresent()
        || shown.cited().stream()
            .map(i -> article.annotations().sentences().get(i).in(shown.text()))
            .anyMatch(text -> text.contains(sentence));
  }
}
