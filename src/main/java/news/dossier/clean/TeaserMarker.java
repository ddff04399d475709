package news.dossier.clean;

import java.util.List;
import java.util.Set;
import news.dossier.model.CutReason;

/**
 * Marks lists of teasers by their shape, whatever they are called: several boxes side by side, each
 * of a linked headline and little else. Text with links in it is no teaser, because there the link
 * does not stand in a line of its own.
 */
final class TeaserMarker {
  private static final Set<String> BOXES = Set.of("div", "li", "article", "section", "td", "dl");
  private static final int FEWEST = 2;
  private static final int MOST_PASSAGES = 8;
  private static final int MOST_TEXT = 500;
  private static final int SHORTEST_TITLE = 15;

  /** The share of the running text from which a list of boxes is the article itself. */
  private static final double ARTICLE_SHARE = 0.6;

  private final Page page;
  private final int all;

  private TeaserMarker(Page page) {
    this.page = page;
    this.all = prose(page.root());
  }

  static void mark(Page page) {
    TeaserMarker marker = new TeaserMarker(page);
    for (Region region : page.regions()) {
      region.inherit();
      if (region.boilerplate().isEmpty() && region.children().size() >= FEWEST) {
        marker.markChildren(region);
      }
    }
  }

  private void markChildren(Region region) {
    List<Region> teasers = region.children().stream().filter(this::isTeaser).toList();
    int text = teasers.stream().mapToInt(this::prose).sum();
    if (teasers.size() >= FEWEST && text <= ARTICLE_SHARE * all) {
      teasers.forEach(teaser -> teaser.mark(CutReason.RELATED));
    }
  }

  private int prose(Region region) {
    return page.in(region).stream()
        .filter(passage -> passage.region().boilerplate().isEmpty() && passage.isProse())
        .mapToInt(Passage::weight)
        .sum();
  }

  private boolean isTeaser(Region region) {
    int passages = region.to() - region.from();
    if (passages == 0 || passages > MOST_PASSAGES || !BOXES.contains(region.tag())) {
      return false;
    }
    if (region.boilerplate().isPresent()) {
      return false;
    }
    int text = 0;
    boolean hasTitle = false;
    for (Passage passage : page.in(region)) {
      boolean isTitle = isTitle(passage);
      // In an article the link to another one comes after a paragraph, in a teaser before.
      if (text > MOST_TEXT || (passage.isProse() && !isTitle && !hasTitle)) {
        return false;
      }
      hasTitle |= isTitle;
      text += passage.weight();
    }
    return hasTitle && text <= MOST_TEXT;
  }

  private static boolean isTitle(Passage passage) {
    return passage.linkDensity() > 0.7 && passage.length() >= SHORTEST_TITLE;
  }
}
