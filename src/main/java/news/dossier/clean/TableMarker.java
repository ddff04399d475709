package news.dossier.clean;

import java.util.List;
import news.dossier.model.CutReason;

/**
 * Marks tables of data: rows of short cells. Tables that lay out a page hold running text, and
 * stay.
 */
final class TableMarker {
  private static final double MOST_PROSE = 0.4;

  private TableMarker() {}

  static void mark(Page page) {
    for (Region region : page.regions()) {
      region.inherit();
      if (region.boilerplate().isEmpty() && isTable(region) && isData(page.in(region))) {
        region.mark(CutReason.TABLE);
      }
    }
  }

  private static boolean isTable(Region region) {
    return region.tag().equals("table") || region.element().attr("role").equals("table");
  }

  private static boolean isData(List<Passage> cells) {
    int all = cells.stream().mapToInt(Passage::weight).sum();
    int prose = cells.stream().filter(Passage::isProse).mapToInt(Passage::weight).sum();
    return prose <= MOST_PROSE * all;
  }
}
