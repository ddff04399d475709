package news.dossier.clean;

import java.util.List;
import java.util.Optional;
import news.dossier.model.CutReason;

/**
 * Marks the regions that are not the article by their names. A region that holds much of the page's
 * running text is left unmarked whatever it is called: a name is a hint, and the article itself
 * often sits in something called "sidebar-layout" or "share-container".
 */
final class BoilerplateMarker {
  /** The share of the page's running text from which a name is not believed. */
  private static final double ARTICLE_SHARE = 0.4;

  private final Page page;
  private final int[] proseBefore;

  private BoilerplateMarker(Page page) {
    this.page = page;
    this.proseBefore = new int[page.passages().size() + 1];
    List<Passage> passages = page.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      proseBefore[i + 1] = proseBefore[i] + (passage.isProse() ? passage.weight() : 0);
    }
  }

  static void mark(Page page) {
    BoilerplateMarker marker = new BoilerplateMarker(page);
    for (Region region : page.regions()) {
      region.inherit();
      if (region.boilerplate().isEmpty() && region.from() < region.to()) {
        marker.judge(region).ifPresent(region::mark);
      }
    }
  }

  private Optional<CutReason> judge(Region region) {
    int all = proseBefore[page.passages().size()];
    int own = proseBefore[region.to()] - proseBefore[region.from()];
    return own > 0 && own >= ARTICLE_SHARE * all ? Optional.empty() : RegionRule.judge(region);
  }
}
