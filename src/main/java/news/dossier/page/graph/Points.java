package news.dossier.page.graph;

import java.util.Arrays;
import java.util.List;

/** Points of the plane, moved about until their boxes lie apart. */
final class Points {
  /** Rounds of pushing after which all is given more room. */
  private static final int ROUNDS = 40;

  private static final double MORE_ROOM = 1.08;

  final double[] x;
  final double[] y;

  Points(double[] x, double[] y) {
    this.x = x.clone();
    this.y = y.clone();
  }

  int size() {
    return x.length;
  }

  /** Turned so that they spread most from left to right, about their centre. */
  Points laidDown() {
    double meanX = Arrays.stream(x).sum() / size();
    double meanY = Arrays.stream(y).sum() / size();
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < size(); i++) {
      double dx = x[i] - meanX;
      double dy = y[i] - meanY;
      xx += dx * dx;
      yy += dy * dy;
      xy += dx * dy;
    }
    double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    Points turned = new Points(x, y);
    for (int i = 0; i < size(); i++) {
      turned.x[i] = cos * (x[i] - meanX) + sin * (y[i] - meanY);
      turned.y[i] = cos * (y[i] - meanY) - sin * (x[i] - meanX);
    }
    return turned;
  }

  Points scaled(double byX, double byY) {
    Points scaled = new Points(x, y);
    for (int i = 0; i < size(); i++) {
      scaled.x[i] *= byX;
      scaled.y[i] *= byY;
    }
    return scaled;
  }

  /** Moved apart, as little as that takes, until no two boxes overlap. */
  Points apart(List<Box> boxes) {
    Points moved = new Points(x, y);
    for (int round = 1; moved.push(boxes); round++) {
      if (round % ROUNDS == 0) {
        moved = moved.scaled(MORE_ROOM, MORE_ROOM);
      }
    }
    return moved;
  }

  /** Pushes each two that overlap out of each other, the shorter way; whether any did. */
  private boolean push(List<Box> boxes) {
    boolean pushed = false;
    for (int i = 0; i < size(); i++) {
      for (int j = i + 1; j < size(); j++) {
        pushed |= push(i, boxes.get(i), j, boxes.get(j));
      }
    }
    return pushed;
  }

  private boolean push(int i, Box a, int j, Box b) {
    double toRight = x[i] + a.right() - (x[j] - b.left());
    double toLeft = x[j] + b.right() - (x[i] - a.left());
    double down = y[i] + a.bottom() - (y[j] - b.top());
    double up = y[j] + b.bottom() - (y[i] - a.top());
    double acrossX = Math.min(toRight, toLeft);
    double acrossY = Math.min(down, up);
    if (acrossX <= 0 || acrossY <= 0) {
      return false;
    }
    // A little more than half each, so that rounding does not leave them touching for ever.
    if (acrossX <= acrossY) {
      double by = (toRight <= toLeft ? 0.5001 : -0.5001) * acrossX;
      x[i] -= by;
      x[j] += by;
    } else {
      double by = (down <= up ? 0.5001 : -0.5001) * acrossY;
      y[i] -= by;
      y[j] += by;
    }
    return true;
  }

  /** The room that all boxes take together, seen from the point 0, 0. */
  Box bounds(List<Box> boxes) {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    for (int i = 0; i < size(); i++) {
      Box box = boxes.get(i);
      left = i == 0 ? box.left() - x[i] : Math.max(left, box.left() - x[i]);
      right = i == 0 ? box.right() + x[i] : Math.max(right, box.right() + x[i]);
      top = i == 0 ? box.top() - y[i] : Math.max(top, box.top() - y[i]);
      bottom = i == 0 ? box.bottom() + y[i] : Math.max(bottom, box.bottom() + y[i]);
    }
    return new Box(left, right, top, bottom);
  }
}
