package news.dossier.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final int LONGEST_PARAGRAPH_OF_NOTES = 150;
  private static final int NOTES_ABOVE = 5;

  /** Below the second paragraph of the article itself, and a standfirst, others' bylines begin. */
  private static final int MOST_PARAGRAPHS = 3;

  private static final int SHORTEST_PARAGRAPH = 120;
  private static final Set<String> HEADING = Set.of("h1", "h2", "h3");
  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "nav", "svg", "head", "select");

  /**
   * One run of text without mark-up in it.
   *
   * @param element that it stands in
   */
  record Piece(String text, Element element) {}

  private final List<Piece> before;
  private final List<Piece> after;

  /** Reads around the first heading that is the headline; empty where there is none. */
  static Surroundings of(Document document, String headline) {
    Walk walk = new Walk(SiteNames.compact(headline));
    document.body().filter(walk);
    return walk.found();
  }

  private Surroundings(List<Piece> before, List<Piece> after) {
    this.before = List.copyOf(before);
    this.after = List.copyOf(after);
  }

  /** All pieces in the page's order. */
  List<Piece> pieces() {
    List<Piece> all = new ArrayList<>(before);
    all.addAll(after);
    return all;
  }

  /**
   * The pieces that are no running text: first those below the headline, where most bylines are,
   * then those above it.
   */
  List<List<Piece>> notesBelowThenAbove() {
    return List.of(
        after.stream().filter(Surroundings::isNote).toList(),
        before.stream().filter(Surroundings::isNote).toList());
  }

  /**
   * The pieces that are no running text, a line each, those below the headline first: where a date
   * is the article's own. Further above stand mastheads, with the date of the day of saving.
   */
  String notes() {
    List<Piece> near = before.subList(Math.max(0, before.size() - NOTES_ABOVE), before.size());
    return Stream.concat(after.stream(), near.stream())
        .filter(Surroundings::isNote)
        .map(Piece::text)
        .collect(Collectors.joining("\n"));
  }

  private static boolean isNote(Piece piece) {
    return piece.text().length() <= LONGEST_NOTE && !isProse(piece.element());
  }

  private static boolean isProse(Element element) {
    Element paragraph = element.closest("p, li, blockquote, figcaption");
    return paragraph != null && paragraph.text().length() > LONGEST_PARAGRAPH_OF_NOTES;
  }

  private static final class Walk implements NodeFilter {
    private final String headline;
    private final Deque<Piece> before = new ArrayDeque<>();
    private final List<Piece> after = new ArrayList<>();
    private boolean isBelow;
    private int paragraphs;

    Walk(String headline) {
      this.headline = headline;
    }

    Surroundings found() {
      return isBelow
          ? new Surroundings(List.copyOf(before), after)
          : new Surroundings(List.of(), List.of());
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (after.size() == AFTER || paragraphs == MOST_PARAGRAPHS) {
        return FilterResult.STOP;
      }
      if (node instanceof Element element) {
        return visit(element);
      }
      visitText(node);
      return FilterResult.CONTINUE;
    }

    private FilterResult visit(Element element) {
      if (SILENT.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (!isBelow && HEADING.contains(element.normalName()) && isHeadline(element)) {
        isBelow = true;
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
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
      if (isBelow) {
        after.add(piece);
        paragraphs += text.length() >= SHORTEST_PARAGRAPH ? 1 : 0;
      } else {
        before.addLast(piece);
        if (before.size() > BEFORE) {
          before.removeFirst();
        }
      }
    }
  }
}
