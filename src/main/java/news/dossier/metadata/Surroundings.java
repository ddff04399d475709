package news.dossier.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What a page prints around its headline, where bylines and dates stand. */
final class Surroundings {
  private static final int BEFORE = 12;
  private static final int AFTER = 40;
  private static final int LONGEST_PIECE = 250;
  private static final int LONGEST_NOTE = 100;
  private static final int LONGEST_PARAGRAPH_OF_NOTES = 200;
  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "nav", "svg", "head", "select");

  /**
   * One run of text without mark-up in it.
   *
   * @param element that it stands in
   */
  record Piece(String text, Element element) {}

  private final List<Piece> pieces;

  /**
   * Reads around the first element of which the text is the headline; empty where there is none.
   */
  static Surroundings of(Document document, String headline) {
    Walk walk = new Walk(SiteNames.compact(headline));
    walk.filter(document.body());
    return new Surroundings(walk.found);
  }

  private Surroundings(List<Piece> pieces) {
    this.pieces = pieces;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The pieces that are no running text, a line each: where a date is the article's own. */
  String notes() {
    return pieces.stream()
        .filter(piece -> piece.text().length() <= LONGEST_NOTE && !isProse(piece.element()))
        .map(Piece::text)
        .collect(Collectors.joining("\n"));
  }

  private static boolean isProse(Element element) {
    Element paragraph = element.closest("p, li, blockquote, figcaption");
    return paragraph != null && paragraph.text().length() > LONGEST_PARAGRAPH_OF_NOTES;
  }

  private static final class Walk {
    private final String headline;
    private final Deque<Piece> before = new ArrayDeque<>();
    private final List<Piece> found = new ArrayList<>();
    private int left = -1;

    Walk(String headline) {
      this.headline = headline;
    }

    void filter(Element body) {
      NodeFilter filter =
          (node, depth) -> {
            if (left == 0) {
              return NodeFilter.FilterResult.STOP;
            }
            if (node instanceof Element element) {
              return visit(element);
            }
            visitText(node);
            return NodeFilter.FilterResult.CONTINUE;
          };
      body.filter(filter);
    }

    private NodeFilter.FilterResult visit(Element element) {
      if (SILENT.contains(element.normalName())) {
        return NodeFilter.FilterResult.SKIP_ENTIRELY;
      }
      boolean isHeading = element.normalName().matches("h[1-3]");
      if (left < 0 && isHeading && isHeadline(element)) {
        found.addAll(before);
        left = AFTER;
        return NodeFilter.FilterResult.SKIP_ENTIRELY;
      }
      return NodeFilter.FilterResult.CONTINUE;
    }

    private boolean isHeadline(Element element) {
      String letters = SiteNames.compact(element.text());
      return letters.equals(headline) || (letters.length() > 20 && letters.contains(headline));
    }

    private void visitText(Node node) {
      if (!(node instanceof TextNode textNode) || !(node.parent() instanceof Element parent)) {
        return;
      }
      String text = PlainText.oneLine(textNode.text());
      if (text.isEmpty()) {
        return;
      }
      Piece piece = new Piece(text.substring(0, Math.min(text.length(), LONGEST_PIECE)), parent);
      if (left > 0) {
        found.add(piece);
        left--;
      } else {
        before.addLast(piece);
        if (before.size() > BEFORE) {
          before.removeFirst();
        }
      }
    }
  }
}
