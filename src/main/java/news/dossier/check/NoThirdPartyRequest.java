package news.dossier.check;

import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Opening a page asks nobody but the site's own server: no script, image, font or frame from
 * elsewhere.
 */
final class NoThirdPartyRequest implements PageRule {

  private static final Evaluator REFRESH = Selector.evaluatorOf("[http-equiv=refresh]");

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    Stream<Problem> resources =
        page.references().stream()
            .filter(reference -> reference.kind() == Reference.Kind.RESOURCE)
            .filter(reference -> Address.isElsewhere(reference.url()))
            .map(reference -> fetched(page, reference.element(), reference.url()));
    Stream<Problem> pings =
        Stream.concat(page.tagged("a"), page.tagged("area"))
            .filter(element -> element.hasAttr("ping"))
            .map(element -> fetched(page, element, element.attr("ping")));
    Stream<Problem> forms =
        page.elements().stream()
            .filter(element -> element.hasAttr("formaction") || isForm(element))
            .filter(
                element ->
                    Address.isElsewhere(element.attr("action"))
                        || Address.isElsewhere(element.attr("formaction")))
            .map(element -> sent(page, element));
    Stream<Problem> refreshes =
        page.tagged("meta")
            .filter(element -> element.is(REFRESH))
            .map(element -> refreshed(page, element));
    return Stream.of(resources, pings, forms, refreshes).flatMap(stream -> stream);
  }

  private static boolean isForm(Element element) {
    return element.normalName().equals("form") && element.hasAttr("action");
  }

  private static Problem fetched(HtmlPage page, Element element, String url) {
    return page.error(
        element,
        "The page asks a third party for \"" + url + "\".",
        "Put a copy into assets/, or leave it out.");
  }

  private static Problem sent(HtmlPage page, Element element) {
    return page.error(
        element,
        "The form sends what a reader enters to a third party.",
        "Let it lead to a page of the site.");
  }

  private static Problem refreshed(HtmlPage page, Element element) {
    return page.error(
        element,
        "The page sends readers on without asking (http-equiv=refresh).",
        "Use a plain link.");
  }
}
