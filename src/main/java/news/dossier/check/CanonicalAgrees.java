package news.dossier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What a page says of its own address agrees: {@code og:url} ends in the page's path, and {@code
 * rel=canonical} is the same address, or that of the original, whose copies no search engine may
 * list.
 */
final class CanonicalAgrees implements PageRule {

  private static final Evaluator CANONICAL = Selector.evaluatorOf("[rel=canonical]");
  private static final Evaluator OWN = Selector.evaluatorOf("[property=og:url]");
  private static final Evaluator ROBOTS = Selector.evaluatorOf("[name=robots]");

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    List<Element> canonicals = page.tagged("link").filter(e -> e.is(CANONICAL)).toList();
    List<Element> own = page.tagged("meta").filter(e -> e.is(OWN)).toList();
    List<Problem> problems = new ArrayList<>();
    single(page, canonicals, "canonical").ifPresent(problems::add);
    single(page, own, "og:url").ifPresent(problems::add);
    if (!problems.isEmpty()) {
      return problems.stream();
    }
    own.stream().flatMap(meta -> ownAddress(page, meta).stream()).forEach(problems::add);
    canonicals.stream().flatMap(link -> canonical(page, link, own).stream()).forEach(problems::add);
    return problems.stream();
  }

  private static Optional<Problem> single(HtmlPage page, List<Element> elements, String name) {
    return elements.size() < 2
        ? Optional.empty()
        : Optional.of(
            page.error(
                elements.get(1),
                "The page states its " + name + " address more than once.",
                "Leave one of them in its template."));
  }

  private static Optional<Problem> ownAddress(HtmlPage page, Element meta) {
    String url = meta.attr("content");
    if (isAbsolute(url) && isAddressOf(url, page.path())) {
      return Optional.empty();
    }
    return Optional.of(
        page.error(
            meta,
            "og:url is \"" + url + "\", which is not the address of this page.",
            "Write the site's url and the page's path in its template."));
  }

  private static Optional<Problem> canonical(HtmlPage page, Element link, List<Element> own) {
    String url = link.attr("href");
    if (!isAbsolute(url)) {
      return Optional.of(
          page.error(
              link,
              "The canonical address \"" + url + "\" is not a full one.",
              "Begin it with https:// in the page's template."));
    }
    boolean isOwn = own.isEmpty() ? isAddressOf(url, page.path()) : url.equals(ownUrl(own));
    if (isOwn || isNotListed(page)) {
      return Optional.empty();
    }
    return Optional.of(
        page.error(
            link,
            "The canonical address \"" + url + "\" is another page's, yet this one may be listed.",
            "Correct it, or add <meta name=\"robots\" content=\"noindex\"> in its template."));
  }

  private static String ownUrl(List<Element> own) {
    return own.get(0).attr("content");
  }

  private static boolean isAbsolute(String url) {
    return Address.scheme(url).filter(s -> s.equals("https") || s.equals("http")).isPresent();
  }

  private static boolean isAddressOf(String url, String path) {
    return url.endsWith('/' + path)
        || (path.endsWith("index.html")
            && url.endsWith('/' + path.substring(0, path.length() - "index.html".length())));
  }

  private static boolean isNotListed(HtmlPage page) {
    return page.tagged("meta")
        .filter(meta -> meta.is(ROBOTS))
        .anyMatch(meta -> meta.attr("content").contains("noindex"));
  }
}
