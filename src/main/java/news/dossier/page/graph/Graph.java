package news.dossier.page.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A graph to be drawn.
 *
 * @param nodes sorted by id
 * @param edges sorted by their ends; no two of the same two nodes
 */
public record Graph(List<Node> nodes, List<Edge> edges) {

  /**
   * A disc with its name below.
   *
   * @param id unique in the graph
   * @param radius in pixels
   */
  public record Node(String id, double radius, Label label) {
    public Node {
      if (!(radius > 0)) {
        throw new IllegalArgumentException("a node has a radius");
      }
    }
  }

  /**
   * A line without a direction.
   *
   * @param from id of the node that comes first in the alphabet
   */
  public record Edge(String from, String to) {
    /** The edge between two nodes, named in any order. */
    public static Edge between(String one, String other) {
      return one.compareTo(other) < 0 ? new Edge(one, other) : new Edge(other, one);
    }

    public Edge {
      if (from.compareTo(to) >= 0) {
        throw new IllegalArgumentException("not in order: " + from + ", " + to);
      }
    }
  }

  public Graph {
    nodes = nodes.stream().sorted(Comparator.comparing(Node::id)).toList();
    edges =
        edges.stream().sorted(Comparator.comparing(Edge::from).thenComparing(Edge::to)).toList();
    Set<String> ids = new HashSet<>();
    nodes.forEach(node -> require(ids.add(node.id), "two nodes " + node.id));
    Set<Edge> seen = new HashSet<>();
    for (Edge edge : edges) {
      require(ids.contains(edge.from) && ids.contains(edge.to), "an end is missing: " + edge);
      require(seen.add(edge), "twice: " + edge);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
