package news.dossier.page.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the nodes of a graph stand.
 *
 * @param width of the picture in pixels
 * @param height likewise
 * @param places centre of each node's disc, by id
 */
public record Drawing(int width, int height, Map<String, Place> places) {

  /**
   * @param x from the left edge, in pixels
   * @param y from the upper edge
   */
  public record Place(int x, int y) {}

  public Drawing {
    places = Collections.unmodifiableMap(new TreeMap<>(places));
  }

  /** The place of a node of the graph. */
  public Place place(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("not drawn: " + id);
    }
    return place;
  }
}
