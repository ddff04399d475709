package news.dossier.check;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.jsoup.nodes.Element;

/**
 * No style, script or event handler inside a page: the Content Security Policy switches them off,
 * and what an article smuggled in must not run.
 */
final class NoInlineCode implements PageRule {
  private static final Set<String> DATA = Set.of("application/ld+json", "application/json");
  private static final Set<String> ACTIVE = Set.of("javascript", "vbscript");

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    Stream<Problem> elements =
        page.elements().stream()
            .filter(element -> element.attributesSize() > 0 || mayHold(element))
            .flatMap(element -> inElement(page, element));
    Stream<Problem> urls =
        page.references().stream()
            .filter(
                reference -> Address.scheme(reference.url()).filter(ACTIVE::contains).isPresent())
            .map(
                reference ->
                    error(page, reference.element(), "The address \"" + reference.url() + '"'));
    return Stream.concat(elements, urls);
  }

  private static Stream<Problem> inElement(HtmlPage page, Element element) {
    Stream<Problem> self = Stream.empty();
    if (element.normalName().equals("style")) {
      self = Stream.of(error(page, element, "A <style>"));
    } else if (isCode(element)) {
      self = Stream.of(error(page, element, "A <script> without src"));
    }
    Stream<Problem> attributes =
        element.attributes().asList().stream()
            .map(attribute -> attribute.getKey().toLowerCase(Locale.ROOT))
            .filter(NoInlineCode::isCode)
            .map(name -> error(page, element, "The attribute \"" + name + '"'));
    return Stream.concat(self, attributes);
  }

  private static boolean mayHold(Element element) {
    return element.normalName().equals("style") || element.normalName().equals("script");
  }

  private static boolean isCode(Element element) {
    return element.normalName().equals("script")
        && !element.hasAttr("src")
        && !DATA.contains(element.attr("type").strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isCode(String attribute) {
    return attribute.equals("style") || attribute.equals("srcdoc") || attribute.startsWith("on");
  }

  private static Problem error(HtmlPage page, Element element, String what) {
    return page.error(
        element,
        what + " stands inside the page, where the Content Security Policy blocks it.",
        "Move it into a file in assets/, or remove it from " + page.origin() + ".");
  }
}
