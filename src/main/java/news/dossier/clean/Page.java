package news.dossier.clean;

import java.util.List;

/**
 * The visible text of a page and the elements that hold it.
 *
 * @param passages in document order
 * @param regions in document order; the first is the whole page
 */
record Page(List<Passage> passages, List<Region> regions) {

  Region root() {
    return regions.get(0);
  }

  List<Passage> in(Region region) {
    return passages.subList(region.from(), region.to());
  }
}
