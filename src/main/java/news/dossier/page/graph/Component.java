package news.dossier.page.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A part of a graph in which each node can be reached from each other, laid out by itself. */
final class Component {
  /** Length in pixels of an edge between two nodes that know nobody else. */
  private static final double UNIT = 58;

  /** Names are wider than they are high, so the picture may be flatter than it is wide. */
  private static final double FLATTENED = 0.72;

  private final List<Graph.Node> nodes;
  private final List<Box> boxes;
  private final Points points;
  private final Box bounds;

  private Component(List<Graph.Node> nodes, Map<String, Set<String>> neighbours) {
    this.nodes = nodes;
    this.boxes = nodes.stream().map(Box::of).toList();
    this.points =
        Stress.points(distances(nodes, neighbours)).scaled(UNIT, UNIT * FLATTENED).apart(boxes);
    this.bounds = points.bounds(boxes);
  }

  /** All of a graph, the one with the most room first. */
  static List<Component> of(Graph graph) {
    Map<String, Set<String>> neighbours = new TreeMap<>();
    for (Graph.Edge edge : graph.edges()) {
      neighbours.computeIfAbsent(edge.from(), id -> new TreeSet<>()).add(edge.to());
      neighbours.computeIfAbsent(edge.to(), id -> new TreeSet<>()).add(edge.from());
    }
    Set<String> left = new TreeSet<>();
    graph.nodes().forEach(node -> left.add(node.id()));
    List<Component> all = new ArrayList<>();
    for (Graph.Node node : graph.nodes()) {
      if (left.contains(node.id())) {
        Set<String> reached = reached(node.id(), neighbours);
        left.removeAll(reached);
        List<Graph.Node> part =
            graph.nodes().stream().filter(n -> reached.contains(n.id())).toList();
        all.add(new Component(part, neighbours));
      }
    }
    // Stable: of two of one size the first in the alphabet comes first.
    all.sort((a, b) -> Double.compare(b.area(), a.area()));
    return all;
  }

  private static Set<String> reached(String from, Map<String, Set<String>> neighbours) {
    Set<String> reached = new TreeSet<>(Set.of(from));
    List<String> next = new ArrayList<>(List.of(from));
    for (int i = 0; i < next.size(); i++) {
      for (String neighbour : neighbours.getOrDefault(next.get(i), Set.of())) {
        if (reached.add(neighbour)) {
          next.add(neighbour);
        }
      }
    }
    return reached;
  }

  /**
   * Along the shortest way. An edge is the longer the more its ends know others that the other end
   * does not know, which gives room around those who know many (as Gansner, Koren and North do; by
   * the square root, because names need room too).
   */
  private static double[][] distances(List<Graph.Node> nodes, Map<String, Set<String>> neighbours) {
    int size = nodes.size();
    double[][] distances = new double[size][size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(distances[i], Double.POSITIVE_INFINITY);
      distances[i][i] = 0;
      for (int j = 0; j < size; j++) {
        Set<String> near = neighbours.getOrDefault(nodes.get(i).id(), Set.of());
        if (near.contains(nodes.get(j).id())) {
          distances[i][j] = length(near, neighbours.getOrDefault(nodes.get(j).id(), Set.of()));
        }
      }
    }
    for (int via = 0; via < size; via++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          distances[i][j] = Math.min(distances[i][j], distances[i][via] + distances[via][j]);
        }
      }
    }
    return distances;
  }

  private static double length(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return StrictMath.sqrt(one.size() + other.size() - 2.0 * shared);
  }

  double width() {
    return bounds.width();
  }

  double height() {
    return bounds.height();
  }

  private double area() {
    return width() * height();
  }

  /** Where its nodes stand when its upper left corner stands at a point. */
  void place(double left, double top, Map<String, Drawing.Place> places) {
    for (int i = 0; i < nodes.size(); i++) {
      int x = (int) StrictMath.rint(left + bounds.left() + points.x[i]);
      int y = (int) StrictMath.rint(top + bounds.top() + points.y[i]);
      places.put(nodes.get(i).id(), new Drawing.Place(x, y));
    }
  }
}
