package news.dossier.bake;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
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
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.Locale;
import java.util.regex.Pattern;
import news.dossier.bake.HtmlLines.UnknownNodeException;

/**
 * Writes flexmark's tree as HTML, byte for byte as its {@code HtmlRenderer} does with the options
 * of {@link Markdown}, in a fifth of the time. What it does not know, such as an image, it refuses
 * by an {@link UnknownNodeException}; then the {@code HtmlRenderer} has to be asked.
 */
final class TreeWriter {
  /** Links that neither run nor load anything: to the web, to mail, or within the site. */
  private static final Pattern HARMLESS =
      Pattern.compile("(https?://|mailto:)?[A-Za-z0-9._~/?#=&;%+,@-]*");

  private final String markdown;
  private final String pagePath;
  private final ListOptions lists;
  private final HtmlLines html;
  private boolean harmless = true;

  /**
   * @param markdown that the tree was read from
   * @param pagePath of the page relative to {@code content/}, by which its links are resolved
   * @throws UnknownNodeException if it holds characters that flexmark replaces
   */
  TreeWriter(String markdown, String pagePath, ListOptions lists) {
    if (markdown.indexOf('\0') >= 0 || markdown.indexOf('\r') >= 0) {
      throw new UnknownNodeException("a character");
    }
    this.markdown = markdown;
    this.pagePath = pagePath;
    this.lists = lists;
    this.html = new HtmlLines(markdown.length() + markdown.length() / 8 + 64);
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
    return harmless;
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!writeInline(node)) {
        writeBlock(node);
      }
    }
  }

  private boolean writeInline(Node node) {
    if (node instanceof Text) {
      text(node.getChars());
    } else if (node instanceof SoftLineBreak) {
      html.append('\n');
    } else if (node instanceof HardLineBreak) {
      html.tag("<br />").append('\n');
    } else if (node instanceof Emphasis) {
      element("em", node);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof LinkRef reference) {
      brackets(reference);
    } else if (node instanceof HtmlInlineBase) {
      authored(node.getChars());
    } else if (node instanceof HtmlEntity) {
      escaped(node.getChars().unescape());
    } else if (node instanceof Code code) {
      html.tag("<code>");
      escaped(Escaping.collapseWhitespace(code.getText(), true));
      html.tag("</code>");
    } else {
      return false;
    }
    return true;
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
      authored(block.getContentChars());
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
      attribute("id", id);
    }
    html.tag(">");
    children(node);
    html.tag("</" + name + ">").line();
  }

  private void cell(TableCell node) {
    String name = node.isHeader() ? "th" : "td";
    html.tag("<" + name);
    if (node.getAlignment() != null) {
      attribute("class", "align-" + node.getAlignment().name().toLowerCase(Locale.ROOT));
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
    escaped(node.getContentChars().toString());
    html.tag("</code></pre>");
    html.closePreformatted();
    html.line();
  }

  private void link(Link node) {
    String url = PageLinks.onSite(unescaped(node.getUrl()), pagePath);
    if (url.regionMatches(true, 0, "javascript:", 0, "javascript:".length())) {
      throw new UnknownNodeException("a script");
    }
    harmless &= HARMLESS.matcher(url).matches();
    html.tag("<a");
    attribute("href", url);
    if (node.getTitle().isNotNull()) {
      attribute("title", node.getTitle().unescape());
    }
    html.tag(">");
    children(node);
    html.tag("</a>");
  }

  /** Brackets that are a link when somewhere a reference says where to, and else are text. */
  private void brackets(LinkRef node) {
    String name = node.getReference().unescape();
    if (node.isDefined() || !node.hasChildren() || !PageLinks.onSite(name, pagePath).equals(name)) {
      throw new UnknownNodeException("a link by reference");
    }
    escaped(node.getChars().prefixOf(node.getChildChars()).unescape());
    children(node);
    escaped(node.getChars().suffixOf(node.getChildChars()).unescape());
  }

  /** HTML of the page's author, as it is. */
  private void authored(BasedSequence chars) {
    harmless = false;
    html.openPreformatted();
    html.append(chars.toString());
    html.closePreformatted();
  }

  /** Attributes are escaped but for the entities in them. */
  private void attribute(String name, String value) {
    html.tag(" " + name + "=\"");
    html.append(Escaping.escapeHtml(value, true));
    html.tag("\"");
  }

  private void text(BasedSequence chars) {
    int start = chars.getStartOffset();
    int end = chars.getEndOffset();
    if (chars instanceof SubSequence && isLiteral(start, end)) {
      html.escaped(markdown, start, end);
    } else {
      escaped(chars.unescape());
    }
  }

  private boolean isLiteral(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = markdown.charAt(i);
      if (c == '\\' || c == '&') {
        return false;
      }
    }
    return true;
  }

  private static String unescaped(BasedSequence chars) {
    return chars.unescape();
  }

  private void escaped(String text) {
    html.escaped(text, 0, text.length());
  }
}
