package news.dossier.page.graph;

/**
 * The room that a node and its name take, seen from the centre of the node's disc; and the room
 * that a picture takes, seen from its own corner.
 *
 * @param left how far it reaches to the left, in pixels
 */
record Box(double left, double right, double top, double bottom) {
  /** Between a disc and its name. */
  private static final double GAP = 3;

  /** Around each node; wide enough for coordinates to be rounded. */
  private static final double MARGIN = 4;

  static Box of(Graph.Node node) {
    double half = Math.max(node.radius(), node.label().width() / 2) + MARGIN;
    double below = node.radius() + GAP + node.label().height() + MARGIN;
    return new Box(half, half, node.radius() + MARGIN, below);
  }

  double width() {
    return left + right;
  }

  double height() {
    return top + bottom;
  }
}
