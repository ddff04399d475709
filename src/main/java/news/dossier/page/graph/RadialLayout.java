package news.dossier.page.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws one node in the middle and up to {@value #MOST} around it, clockwise from the upper right,
 * with their names outside: those on the right begin at their node, those on the left end there.
 * The picture is narrow enough for a phone.
 */
public final class RadialLayout {
  /** Nodes around the middle. */
  public static final int MOST = 10;

  /** Radius of the largest node, in pixels. */
  public static final int LARGEST = 12;

  /** Width in pixels of the widest name. */
  public static final int MEASURE = 88;

  /** Lines of the longest name. */
  public static final int LINES = 3;

  /** Between a node and its name, in pixels. */
  public static final int GAP = 5;

  private static final int RADIUS_X = 62;
  private static final int ROW = 48;

  private RadialLayout() {}

  /**
   * @param middle id of the node that all others are linked to
   * @param around ids of the others, the nearest first
   */
  public static Drawing of(String middle, List<String> around) {
    if (around.isEmpty() || around.size() > MOST) {
      throw new IllegalArgumentException(around.size() + " nodes around the middle");
    }
    int right = (around.size() + 1) / 2;
    int height = right * ROW;
    int width = 2 * (RADIUS_X + LARGEST + GAP + MEASURE);
    Map<String, Drawing.Place> places = new TreeMap<>();
    places.put(middle, new Drawing.Place(width / 2, height / 2));
    for (int i = 0; i < around.size(); i++) {
      boolean onRight = i < right;
      int rows = onRight ? right : around.size() - right;
      // Down the right side, then up the left one.
      int row = onRight ? i : rows - 1 - (i - right);
      double fromMiddle = (row - (rows - 1) / 2.0) * ROW;
      double reach = fromMiddle / (height / 2.0 + ROW / 2.0);
      double x = RADIUS_X * StrictMath.sqrt(1 - reach * reach) * (onRight ? 1 : -1);
      places.put(
          around.get(i),
          new Drawing.Place(
              width / 2 + (int) StrictMath.rint(x),
              height / 2 + (int) StrictMath.rint(fromMiddle)));
    }
    return new Drawing(width, height, places);
  }
}
