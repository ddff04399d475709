package news.dossier.bake;

import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * {@code feedText(article)}: the text of a document of the site as HTML that stands by itself, for
 * feed readers. What the site adds to the text is left out: marks, notes and what was read in it.
 * Links are absolute; where the site has no address, their words stay without the link.
 */
final class FeedTextFunction extends BodyFunction<String> {
  private static final Safelist TEXT =
      new Safelist()
          .addTags("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code")
          .addTags("ul", "ol", "li", "dl", "dt", "dd", "em", "strong", "b", "i", "sub", "sup")
          .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https");

  private static final String ADDED = ".note, details, nav, aside, script, style, template";

  private final UnaryOperator<String> absolute;

  /**
   * @param absolute makes an address of a path in the site; "" where the site has none
   */
  FeedTextFunction(UnaryOperator<String> absolute) {
    super("feedText");
    this.absolute = absolute;
  }

  @Override
  String read(String body, String uri) {
    return text(body, absolute.apply(uri));
  }

  @Override
  int length(String text) {
    return text.length();
  }

  private static String text(String body, String address) {
    Document page = Jsoup.parseBodyFragment(body, address);
    page.select(ADDED).remove();
    Document text = new Cleaner(TEXT).clean(page);
    text.select("a:not([href])").unwrap();
    text.outputSettings().prettyPrint(false);
    return text.body().html().strip();
  }
}
