package news.dossier.bake;

import com.vladsch.flexmark.html.IndependentLinkResolverFactory;
import com.vladsch.flexmark.html.LinkResolver;
import com.vladsch.flexmark.html.renderer.LinkResolverBasicContext;
import com.vladsch.flexmark.html.renderer.LinkStatus;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links between the Markdown files of {@code content/}, which on the site lead to HTML pages. */
final class PageLinks {
  /** The path of the page that is being rendered, relative to {@code content/}. */
  static final DataKey<String> PAGE = new DataKey<>("PAGE", "");

  private static final Pattern RELATIVE_PAGE =
      Pattern.compile("(?<path>(?![a-zA-Z][a-zA-Z0-9+.-]*:|/)[^?#]*)\\.md(?<rest>[?#].*)?");

  private PageLinks() {}

  /** The link as it must be on the site; every link but those to pages stays as it is. */
  static String onSite(String link, String pagePath) {
    Matcher m = RELATIVE_PAGE.matcher(link);
    if (!m.matches() || leavesContent(m.group("path"), pagePath)) {
      return link;
    }
    String rest = m.group("rest");
    return m.group("path") + BakeConfiguration.EXTENSION + (rest == null ? "" : rest);
  }

  private static boolean leavesContent(String target, String pagePath) {
    int depth = (int) pagePath.chars().filter(c -> c == '/').count();
    for (String part : target.split("/", -1)) {
      if (part.equals("..")) {
        depth--;
      } else if (!part.equals(".") && !part.isEmpty()) {
        depth++;
      }
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  /** For flexmark. */
  static final class Factory extends IndependentLinkResolverFactory {
    @Override
    public LinkResolver apply(LinkResolverBasicContext factoryContext) {
      return (node, context, link) -> {
        String url = onSite(link.getUrl(), PAGE.get(context.getDocument()));
        return url.equals(link.getUrl()) ? link : link.withStatus(LinkStatus.VALID).withUrl(url);
      };
    }
  }
}
