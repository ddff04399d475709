package news.dossier.bake;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import java.util.Locale;
import news.dossier.bake.HtmlLines.UnknownNodeException;

/**
 * Writes flexmark's tree as HTML, byte for byte as its {@code HtmlRenderer} does with the options
 * of {@link Markdown}, in a fifth of the time. What it does not know, such as an image, it refuses
 * by an {@link UnknownNodeException}; then the {@code HtmlRenderer} has to be asked.
 */
final class TreeWriter {
  private final ListOptions lists;
  private final HtmlLines html;
  private final InlineWriter inline;

  /**
   * @param markdown that the tree was read from
   * @param length about as many characters of it will be written
   * @param pagePath of the page relative to {@code content/}, by which its links are resolved
   */
  TreeWriter(char[] markdown, int length, String pagePath, ListOptions lists) {
    this.lists = lists;
    this.html = new HtmlLines(length + length / 8 + 64);
    this.inline = new InlineWriter(markdown, pagePath, html);
  }

  /**
   * To be asked once for each page.
   *
   * @throws UnknownNodeException if it holds characters that flexmark replaces
   */
  static void refuseWhatIsReplaced(char[] markdown) {
    for (char c : markdown) {
      if (c == '\0' || c == '\r') {
        throw new UnknownNodeException("a character");
      }
    }
  }

  /** The HTML of a whole document; its headings must have their ids. */
  String document(Document document) {
    children(document);
    return html.line().toString();
  }

  /** The HTML of what stands in a heading. */
  String inline(Heading heading) {
    html.tag("<h1>");
    children(heading);
    return html.toString().substring("<h1>".length()).strip();
  }

  /**
   * Whether what was written holds no HTML of the page's author, and no links but harmless ones.
   */
  boolean isHarmless() {
    return inline.isHarmless();
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!inline.write(node)) {
        writeBlock(node);
      }
    }
  }

  private void writeBlock(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BulletList) {
      container("<ul>", node, "</ul>");
    } else if (node instanceof OrderedList list) {
      boolean first = !lists.isOrderedListManualStart() || list.getStartNumber() == 1;
      String start = first ? "" : " start=\"" + list.getStartNumber() + "\"";
      container("<ol" + start + ">", node, "</ol>");
    } else if (node instanceof ListItem item && item.getMarkerSuffix().isEmpty()) {
      line("li", node);
    } else if (node instanceof BlockQuote) {
      container("<blockquote>", node, "</blockquote>");
    } else if (node instanceof ThematicBreak) {
      html.line().tag("<hr />").line();
    } else if (node instanceof HtmlBlock block && !node.hasChildren()) {
      html.line();
      inline.authored(block.getContentChars());
      html.line();
    } else if (node instanceof FencedCodeBlock code) {
      fenced(code);
    } else if (!writeTable(node) && !(node instanceof Reference)) {
      throw new UnknownNodeException(node.getNodeName());
    }
  }

  private boolean writeTable(Node node) {
    if (node instanceof TableBlock) {
      container("<table>", node, "</table>");
    } else if (node instanceof TableHead) {
      line("thead", node);
    } else if (node instanceof TableBody) {
      line("tbody", node);
    } else if (node instanceof TableRow) {
      line("tr", node);
    } else if (node instanceof TableCell cell) {
      cell(cell);
    } else {
      return node instanceof TableSeparator;
    }
    return true;
  }

  private void element(String name, Node node) {
    html.tag("<" + name + ">");
    children(node);
    html.tag("</" + name + ">");
  }

  /** An element that begins a line and ends one. */
  private void line(String name, Node node) {
    html.line();
    element(name, node);
    html.line();
  }

  /** An element whose tags stand on lines of their own. */
  private void container(String open, Node node, String close) {
    html.line().tag(open).line();
    children(node);
    html.line().tag(close).line();
  }

  private void paragraph(Paragraph node) {
    if (node.getFirstChildAnyNot(NonRenderingInline.class) == null) {
      return;
    }
    if (node.getParent() instanceof ParagraphItemContainer item
        && item.isParagraphWrappingDisabled(node, lists, node.getDocument())) {
      children(node);
    } else {
      line("p", node);
    }
  }

  private void heading(Heading node) {
    String name = "h" + node.getLevel();
    String id = node.getAnchorRefId();
    html.line().tag("<" + name);
    if (!id.isEmpty()) {
      html.attribute("id", id);
    }
    html.tag(">");
    children(node);
    html.tag("</" + name + ">").line();
  }

  private void cell(TableCell node) {
    String name = node.isHeader() ? "th" : "td";
    html.tag("<" + name);
    if (node.getAlignment() != null) {
      html.attribute("class", "align-" + node.getAlignment().name().toLowerCase(Locale.ROOT));
    }
    html.tag(">");
    children(node);
    html.tag("</" + name + ">");
  }

  private void fenced(FencedCodeBlock node) {
    if (!node.getInfo().isBlank()) {
      throw new UnknownNodeException("code in a language");
    }
    html.line().tag("<pre>");
    html.openPreformatted();
    html.tag("<code>");
    inline.escaped(node.getContentChars().toString());
    html.tag("</code></pre>");
    html.closePreformatted();
    html.line();
  }
}
