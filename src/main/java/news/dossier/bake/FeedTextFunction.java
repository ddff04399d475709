package news.dossier.bake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * {@code feedText(article)}: the text of a document of the site as HTML that stands by itself, for
 * feed readers. What the site adds to the text is left out: marks, notes and what was read in it.
 * Links are absolute; where the site has no address, their words stay without the link.
 *
 * <p>An article stands in many feeds, each of them in two formats: its text is made once, and held
 * while there is room.
 */
final class FeedTextFunction implements TemplateMethodModelEx {
  private static final Safelist TEXT =
      new Safelist()
          .addTags("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code")
          .addTags("ul", "ol", "li", "dl", "dt", "dd", "em", "strong", "b", "i", "sub", "sup")
          .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https");

  private static final String ADDED = ".note, details, nav, aside, script, style, template";

  private final UnaryOperator<String> absolute;
  private final Map<String, String> made = new ConcurrentHashMap<>();
  private final Room room = Room.ofFreeMemory();

  /**
   * @param absolute makes an address of a path in the site; "" where the site has none
   */
  FeedTextFunction(UnaryOperator<String> absolute) {
    this.absolute = absolute;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateHashModel article)) {
      throw new TemplateModelException("feedText(article) takes one argument, a document.");
    }
    String uri = JsonFunction.text(article.get("uri"));
    String known = made.get(uri);
    if (known != null) {
      if (article instanceof TracedHash traced) {
        traced.ask("body");
      }
      return known;
    }
    String text = text(JsonFunction.text(article.get("body")), absolute.apply(uri));
    if (room.take(text)) {
      made.put(uri, text);
    }
    return text;
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
