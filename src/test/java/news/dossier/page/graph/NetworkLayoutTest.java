package news.dossier.page.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where the nodes of a network stand. */
class NetworkLayoutTest {
  private static final int TRIES = 60;

  @Example
  void of_three_in_a_row_the_one_whom_both_others_know_stands_between_them() {
    Graph graph =
        new Graph(
            List.of(node("ann", "Ann Weir", 6), node("bo", "Bo Lind", 6), node("cy", "Cy Roe", 6)),
            List.of(Graph.Edge.between("ann", "bo"), Graph.Edge.between("cy", "bo")));

    Drawing drawing = NetworkLayout.of(graph);

    assertThat(drawing)
        .isEqualTo(
            new Drawing(
                258,
                43,
                Map.of(
                    "ann", new Drawing.Place(227, 15),
                    "bo", new Drawing.Place(126, 10),
                    "cy", new Drawing.Place(26, 15))));
  }

  @Example
  void nobody_takes_no_room() {
    assertThat(NetworkLayout.of(new Graph(List.of(), List.of())).width()).isZero();
  }

  @Property(tries = TRIES)
  void is_the_same_in_whatever_order_the_graph_is_told(
      @ForAll("graphs") Graph graph, @ForAll Random random) {
    List<Graph.Node> nodes = new ArrayList<>(graph.nodes());
    List<Graph.Edge> edges = new ArrayList<>(graph.edges());
    Collections.shuffle(nodes, random);
    Collections.shuffle(edges, random);

    assertThat(NetworkLayout.of(new Graph(nodes, edges))).isEqualTo(NetworkLayout.of(graph));
  }

  @Property(tries = TRIES)
  void no_disc_and_no_name_overlaps_another_node(@ForAll("graphs") Graph graph) {
    Drawing drawing = NetworkLayout.of(graph);
    List<Room> rooms = graph.nodes().stream().map(node -> Room.of(node, drawing)).toList();

    for (int i = 0; i < rooms.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(rooms.get(i).meets(rooms.get(j)))
            .as("%s and %s", graph.nodes().get(i), graph.nodes().get(j))
            .isFalse();
      }
    }
  }

  @Property(tries = TRIES)
  void everything_stands_within_the_picture(@ForAll("graphs") Graph graph) {
    Drawing drawing = NetworkLayout.of(graph);

    assertThat(graph.nodes())
        .allSatisfy(
            node -> {
              Room room = Room.of(node, drawing);
              assertThat(room.left).isNotNegative();
              assertThat(room.top).isNotNegative();
              assertThat(room.right).isLessThanOrEqualTo(drawing.width());
              assertThat(room.bottom).isLessThanOrEqualTo(drawing.height());
            });
  }

  /** What a node and its name cover, as a template draws them. */
  private record Room(double left, double top, double right, double bottom) {
    static Room of(Graph.Node node, Drawing drawing) {
      Drawing.Place place = drawing.place(node.id());
      double half = Math.max(node.radius(), node.label().width() / 2);
      return new Room(
          place.x() - half,
          place.y() - node.radius(),
          place.x() + half,
          place.y() + node.radius() + node.label().height());
    }

    boolean meets(Room other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  @Provide
  Arbitrary<Graph> graphs() {
    Arbitrary<String> names =
        Arbitraries.of("Ann Weir", "Bo", "Committee for the Quayside and its Surroundings", "李雷")
            .list()
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(parts -> String.join(" ", parts));
    Arbitrary<List<Graph.Node>> nodes =
        Combinators.combine(names, Arbitraries.integers().between(4, 16))
            .as((name, radius) -> Map.entry(name, radius))
            .list()
            .ofMinSize(1)
            .ofMaxSize(48)
            .map(
                all ->
                    IntStream.range(0, all.size())
                        .mapToObj(i -> node("n" + i, all.get(i).getKey(), all.get(i).getValue()))
                        .toList());
    return nodes.flatMap(
        all ->
            Combinators.combine(
                    Arbitraries.integers().between(0, all.size() - 1),
                    Arbitraries.integers().between(0, all.size() - 1))
                .as((i, j) -> List.of(i, j))
                .list()
                .ofMaxSize(96)
                .map(
                    pairs ->
                        new Graph(
                            all,
                            pairs.stream()
                                .filter(p -> !p.get(0).equals(p.get(1)))
                                .map(p -> Graph.Edge.between("n" + p.get(0), "n" + p.get(1)))
                                .distinct()
                                .toList())));
  }

  private static Graph.Node node(String id, String name, int radius) {
    return new Graph.Node(id, radius, Label.of(name, 104, 3));
  }
}
