package news.dossier.page.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws a graph so that who is linked stands near: each part by {@link Stress}, then moved apart
 * until every name is free, then the parts side by side.
 *
 * <p>Time grows with the third power of the number of nodes; with 60 it is some hundredths of a
 * second.
 */
public final class NetworkLayout {
  /** Width to height that the parts are packed for. */
  private static final double ASPECT = 1.6;

  /** Between parts, in pixels. */
  private static final double GUTTER = 16;

  private record Spot(double left, double top, double width, double height) {
    boolean meets(Spot other) {
      return left < other.left + other.width
          && other.left < left + width
          && top < other.top + other.height
          && other.top < top + height;
    }
  }

  private NetworkLayout() {}

  /** The drawing of a graph, of no size for one without nodes. */
  public static Drawing of(Graph graph) {
    List<Component> parts = Component.of(graph);
    double area =
        parts.stream().mapToDouble(p -> (p.width() + GUTTER) * (p.height() + GUTTER)).sum();
    double widest = parts.stream().mapToDouble(Component::width).max().orElse(0);
    double room = Math.max(widest + GUTTER, StrictMath.sqrt(area * ASPECT));
    Map<String, Drawing.Place> places = new TreeMap<>();
    List<Spot> taken = new ArrayList<>();
    for (Component part : parts) {
      Spot spot = spot(part, taken, room);
      taken.add(spot);
      part.place(spot.left, spot.top, places);
    }
    double width = taken.stream().mapToDouble(s -> s.left + s.width).max().orElse(GUTTER);
    double height = taken.stream().mapToDouble(s -> s.top + s.height).max().orElse(GUTTER);
    return new Drawing(pixels(width - GUTTER), pixels(height - GUTTER), places);
  }

  private static int pixels(double length) {
    return (int) StrictMath.ceil(length);
  }

  /** The highest free place, of these the leftmost, in a corner that others leave. */
  private static Spot spot(Component part, List<Spot> taken, double room) {
    double bottom = taken.stream().mapToDouble(s -> s.top + s.height).max().orElse(0);
    Spot best = new Spot(0, bottom, part.width() + GUTTER, part.height() + GUTTER);
    List<Double> lefts = new ArrayList<>(List.of(0.0));
    List<Double> tops = new ArrayList<>(List.of(0.0));
    for (Spot spot : taken) {
      lefts.add(spot.left + spot.width);
      tops.add(spot.top + spot.height);
    }
    for (double top : tops) {
      for (double left : lefts) {
        Spot spot = new Spot(left, top, best.width, best.height);
        boolean better = top < best.top || (top == best.top && left < best.left);
        if (better && left + spot.width <= room && taken.stream().noneMatch(spot::meets)) {
          best = spot;
        }
      }
    }
    return best;
  }
}
