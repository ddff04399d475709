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
  private static final Set<String> BOXES =
      Set.of("div", "li", "article", "section", "td", "dl", "a");
  private static final int FEWEST = 2;
  private static final int MOST_PASSAGES = 8;
  private static final int MOST_TEXT = 800;
  private static final int SHORTEST_TITLE = 15;

  private TeaserMarker() {}

  static void mark(Page page) {
    for (Region region : page.regions()) {
      region.inherit();
      if (region.boilerplate().isEmpty() && region.children().size() >= FEWEST) {
        List<Region> teasers =
            region.children().stream().filter(child -> isTeaser(page, child)).toList();
        if (teasers.size() >= FEWEST) {
          teasers.forEach(teaser -> teaser.mark(CutReason.RELATED));
        }
      }
    }
  }

  private static boolean isTeaser(Page page, Region region) {
    int passages = region.to() - region.from();
    if (passages == 0 || passages > MOST_PASSAGES || !BOXES.contains(region.tag())) {
      return false;
    }
    if (region.boilerplate().isPresent()) {
      return false;
    }
    List<Passage> all = page.in(region);
    int text = all.stream().mapToInt(Passage::weight).sum();
    return text <= MOST_TEXT && all.stream().anyMatch(TeaserMarker::isTitle);
  }

  private static boolean isTitle(Passage passage) {
    return passage.linkDensity() > 0.7 && passage.length() >= SHORTEST_TITLE;
  }
}
