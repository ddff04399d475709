package news.dossier.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the visible text of a document, passage by passage: a new passage begins at each block
 * element, at two {@code <br>} in a row, and at one that ends a long sentence.
 */
final class PageReader implements NodeFilter {
  private static final Set<String> BLOCKS_BESIDES =
      Set.of("button", "option", "label", "summary", "optgroup", "center", "legend");
  private static final int LONG_LINE = 80;

  private final List<Passage> passages = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Region current;
  private @Nullable Region holder;
  private int inLink;
  private int linked;
  private int breaks;

  private PageReader() {}

  /** The visible text below {@code root}, which counts as visible itself. */
  static Page read(Element root) {
    PageReader reader = new PageReader();
    NodeTraversor.filter(reader, root);
    reader.flush();
    return new Page(List.copyOf(reader.passages), List.copyOf(reader.regions));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode.getWholeText());
    } else if (node.nameIs("br")) {
      breaks++;
    } else if (node instanceof Element element) {
      if (depth > 0 && Visibility.isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !node.nameIs("br")) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (isBlock(element)) {
      flush();
    }
    if (element.previousSibling() instanceof Element before && isLinkBeside(name, before)) {
      space();
    }
    current = new Region(element, current, passages.size());
    regions.add(current);
    inLink += name.equals("a") ? 1 : 0;
  }

  private void close(Element element) {
    inLink -= element.normalName().equals("a") ? 1 : 0;
    if (isBlock(element)) {
      flush();
    }
    if (current != null) {
      current.close(passages.size() + (text.isEmpty() ? 0 : 1));
      current = current.parent().orElse(null);
    }
  }

  /** Links that stand side by side are separate words: {@code <a>News</a><a>Sport</a>}. */
  private static boolean isLinkBeside(String name, Element before) {
    return name.equals("a") && before.normalName().equals("a");
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return element.isBlock() || BLOCKS_BESIDES.contains(name) || name.indexOf('-') > 0;
  }

  private void append(String whole) {
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space();
      } else if (!isInvisible(c)) {
        breakLine();
        appendVisible(c);
      }
    }
  }

  /** Soft hyphens, zero-width and directional marks, and control characters. */
  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || c == '\u00ad'
        || c == '\ufeff'
        || (c >= '\u200b' && c <= '\u200f' && c != '\u200c' && c != '\u200d')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2064');
  }

  private void appendVisible(char c) {
    text.append(c);
    linked += inLink > 0 ? 1 : 0;
    if (current != null) {
      holder = holder == null ? current : holder == current ? current : holder.common(current);
    }
  }

  private void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /** Text after a line break: a new passage, or no more than a space. */
  private void breakLine() {
    if (breaks > 1 || (breaks == 1 && isFinished())) {
      flush();
    } else if (breaks == 1) {
      space();
    }
    breaks = 0;
  }

  private boolean isFinished() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end >= LONG_LINE && ".!?\"”’…".indexOf(text.charAt(end - 1)) >= 0;
  }

  private void flush() {
    String line = text.toString().strip();
    if (!line.isEmpty() && holder != null) {
      passages.add(Passage.of(passages.size(), line, holder, linked));
    }
    text.setLength(0);
    holder = null;
    linked = 0;
    breaks = 0;
  }
}
