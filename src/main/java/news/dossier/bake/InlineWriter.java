package news.dossier.bake;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Pattern;
import news.dossier.bake.HtmlLines.UnknownNodeException;

/** Writes what stands within paragraphs, headings and cells; see {@link TreeWriter}. */
final class InlineWriter {
  /** Links that neither run nor load anything: to the web, to mail, or within the site. */
  private static final Pattern HARMLESS =
      Pattern.compile("(https?://|mailto:)?[A-Za-z0-9._~/?#=&;%+,@-]*");

  private final char[] markdown;
  private final String pagePath;
  private final HtmlLines html;
  private boolean harmless = true;

  InlineWriter(char[] markdown, String pagePath, HtmlLines html) {
    this.markdown = markdown;
    this.pagePath = pagePath;
    this.html = html;
  }

  /** As {@link TreeWriter#isHarmless}. */
  boolean isHarmless() {
    return harmless;
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!write(node)) {
        throw new UnknownNodeException(node.getNodeName());
      }
    }
  }

  /** Writes a node, unless it is none of these. */
  boolean write(Node node) {
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

  private void element(String name, Node node) {
    html.tag("<" + name + ">");
    children(node);
    html.tag("</" + name + ">");
  }

  private void link(Link node) {
    String url = PageLinks.onSite(node.getUrl().unescape(), pagePath);
    if (url.regionMatches(true, 0, "javascript:", 0, "javascript:".length())) {
      throw new UnknownNodeException("a script");
    }
    harmless &= HARMLESS.matcher(url).matches();
    html.tag("<a");
    html.attribute("href", url);
    if (node.getTitle().isNotNull()) {
      html.attribute("title", node.getTitle().unescape());
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
  void authored(BasedSequence chars) {
    harmless = false;
    html.openPreformatted();
    html.append(chars.toString());
    html.closePreformatted();
  }

  private void text(BasedSequence chars) {
    int start = chars.getStartOffset();
    int end = chars.getEndOffset();
    if (chars instanceof CharSubSequence && isLiteral(start, end)) {
      html.escaped(markdown, start, end);
    } else {
      escaped(chars.unescape());
    }
  }

  private boolean isLiteral(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = markdown[i];
      if (c == '\\' || c == '&') {
        return false;
      }
    }
    return true;
  }

  void escaped(String text) {
    html.escaped(text.toCharArray(), 0, text.length());
  }
}
