package news.dossier.bake;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * {@code feedText(body, uri)}: the text of an article as HTML that stands by itself, for feed
 * readers. What the site adds to the text is left out: marks, notes and what was read in it. Links
 * are absolute; where the site has no address, their words stay without the link.
 *
 * @param absolute makes an address of a path in the site; "" where the site has none
 */
record FeedTextFunction(UnaryOperator<String> absolute) implements TemplateMethodModelEx {
  private static final Safelist TEXT =
      new Safelist()
          .addTags("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code")
          .addTags("ul", "ol", "li", "dl", "dt", "dd", "em", "strong", "b", "i", "sub", "sup")
          .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https");

  private static final String ADDED = ".note, details, nav, aside, script, style, template";

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() != 2) {
      throw new TemplateModelException("feedText(body, uri) takes two arguments.");
    }
    String uri = JsonFunction.text(arguments.get(1));
    return text(JsonFunction.text(arguments.get(0)), absolute.apply(uri));
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
