package news.dossier.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.page.graph.Drawing;
import news.dossier.page.graph.Graph;
import news.dossier.page.graph.Label;
import news.dossier.page.graph.NetworkLayout;
import news.dossier.page.graph.RadialLayout;

/**
 * Drawings of who is named with whom, as the values of a page's header; the template draws them.
 *
 * <p>The area of a node grows with the sentences that name it, the area of a line with those that
 * name both of its ends.
 */
final class NetworkPicture {
  private static final int SMALLEST = 4;
  private static final int LARGEST = 16;
  private static final double THINNEST = 1;
  private static final double THICKEST = 6;

  /** Of a name in the picture of all, in pixels. */
  private static final double MEASURE = 104;

  private static final int LINES = 3;

  /** A picture of two nodes or three would say less than the words beside it. */
  private static final int FEWEST_AROUND = 3;

  private final Register register;
  private final Drawing drawing;
  private final List<Map<String, Object>> nodes = new ArrayList<>();
  private final List<Map<String, Object>> edges = new ArrayList<>();

  private NetworkPicture(Register register, Drawing drawing) {
    this.register = register;
    this.drawing = drawing;
  }

  /** The picture of a network; empty for one of nobody. */
  static Optional<Map<String, Object>> of(Network network, Register register) {
    if (network.members().isEmpty()) {
      return Optional.empty();
    }
    List<Entry> members = network.members();
    long most = mostSentences(members);
    List<Graph.Node> shapes = new ArrayList<>();
    for (Entry entry : members) {
      Label label = Label.of(entry.name(), MEASURE, LINES);
      shapes.add(new Graph.Node(entry.id(), radius(entry, most, LARGEST), label));
    }
    List<Graph.Edge> lines = network.ties().stream().map(Tie::edge).toList();
    Drawing drawing = NetworkLayout.of(new Graph(shapes, lines));
    NetworkPicture picture = new NetworkPicture(register, drawing);
    List<String> order = members.stream().map(Entry::id).toList();
    for (Entry entry : members) {
      picture.node(entry, radius(entry, most, LARGEST), Label.of(entry.name(), MEASURE, LINES));
    }
    int heaviest = network.ties().stream().mapToInt(Tie::weight).max().orElse(1);
    for (Tie tie : network.ties()) {
      picture.edge(
          order.indexOf(tie.one().id()),
          order.indexOf(tie.other().id()),
          tie.weight(),
          heaviest,
          tie.anchor());
    }
    return Optional.of(picture.header());
  }

  /** The picture of one among those who are named with it; empty where too few are. */
  static Optional<Map<String, Object>> around(
      Entry middle, List<Companions.Companion> companions, Register register) {
    if (companions.size() < FEWEST_AROUND) {
      return Optional.empty();
    }
    List<Companions.Companion> nearest =
        companions.subList(0, Math.min(RadialLayout.MOST, companions.size()));
    List<Entry> all = new ArrayList<>(List.of(middle));
    nearest.forEach(companion -> all.add(companion.entry()));
    List<String> ids = all.stream().map(Entry::id).toList();
    Drawing drawing = RadialLayout.of(middle.id(), ids.subList(1, ids.size()));
    NetworkPicture picture = new NetworkPicture(register, drawing);
    long most = mostSentences(all);
    for (Entry entry : all) {
      Label label = Label.of(entry.name(), RadialLayout.MEASURE, RadialLayout.LINES);
      picture.node(entry, radius(entry, most, RadialLayout.LARGEST), label);
    }
    int heaviest = nearest.get(0).shown().size();
    for (int i = 0; i < nearest.size(); i++) {
      Companions.Companion companion = nearest.get(i);
      picture.edge(0, i + 1, companion.shown().size(), heaviest, companion.anchor());
    }
    return Optional.of(picture.header());
  }

  private static long mostSentences(List<Entry> entries) {
    return entries.stream().mapToLong(Entry::sentences).max().orElse(1);
  }

  private static int radius(Entry entry, long most, int largest) {
    double share = StrictMath.sqrt((double) entry.sentences() / Math.max(1, most));
    return (int) StrictMath.rint(SMALLEST + (largest - SMALLEST) * share);
  }

  private void node(Entry entry, int radius, Label label) {
    Drawing.Place place = drawing.place(entry.id());
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("name", MarkdownText.allowed(entry.name()));
    node.put("lines", label.lines().stream().map(MarkdownText::allowed).toList());
    node.put("kind", Kind.of(entry.entity().type()).pageType());
    node.put("confirmed", entry.entity().isConfirmed());
    node.put("sentences", entry.sentences());
    node.put("uri", EventPage.html(register.address(entry)));
    node.put("x", place.x());
    node.put("y", place.y());
    node.put("r", radius);
    nodes.add(node);
  }

  private void edge(int from, int to, int sentences, int heaviest, String anchor) {
    double share = (double) (sentences - 1) / Math.max(1, heaviest - 1);
    double width = THINNEST + (THICKEST - THINNEST) * share;
    Map<String, Object> edge = new LinkedHashMap<>();
    edge.put("from", from);
    edge.put("to", to);
    edge.put("sentences", sentences);
    edge.put("width", StrictMath.rint(width * 10) / 10);
    edge.put("at", anchor);
    edges.add(edge);
  }

  private Map<String, Object> header() {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("width", drawing.width());
    header.put("height", drawing.height());
    header.put("nodes", nodes);
    // The weightiest lie above the others.
    Collections.reverse(edges);
    header.put("edges", edges);
    return header;
  }
}
