package news.dossier.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.jsoup.nodes.Element;

/**
 * What a reader's phone must load stays small; all sizes gzipped, 1 kB being 1,000 bytes.
 *
 * <ul>
 *   <li>The style sheets of a page together: {@value #STYLES} bytes; its scripts: {@value
 *       #SCRIPTS}.
 *   <li>An article with its style sheets and scripts: {@value #ARTICLE} bytes, for a {@code <main>}
 *       of up to {@value #WORDS} words. A longer one may weigh more by the share of its {@code
 *       <main>} that lies beyond: half of it, where the article has twice the words.
 *   <li>A page of an entity, an event, an index, quotations, the network or the coverage with its
 *       style sheets and scripts: {@value #LIST} bytes; long ones are paged.
 *   <li>A page of the timeline, alone: {@value #TIMELINE} bytes.
 * </ul>
 */
final class PageBudget implements PageRule {
  private static final long STYLES = 12_000;
  private static final long SCRIPTS = 10_000;
  private static final long ARTICLE = 25_000;
  private static final long LIST = 45_000;
  private static final long TIMELINE = 60_000;
  private static final int WORDS = 900;
  private static final Set<String> LISTS =
      Set.of(
          "person",
          "organization",
          "place",
          "entities",
          "quotes",
          "sources",
          "event",
          "articles",
          "network",
          "coverage");

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    return problems(page, site).stream();
  }

  private static List<Problem> problems(HtmlPage page, Site site) {
    List<Problem> problems = new ArrayList<>();
    long styles = weigh(page, site, "link[rel~=(?i)stylesheet]", "href", STYLES, problems);
    long scripts = weigh(page, site, "script[src]", "src", SCRIPTS, problems);
    long own = SiteFile.gzipped(page.file().bytes());
    Optional<String> type = page.content().flatMap(content -> content.value("type"));
    if (type.equals(Optional.of("article"))) {
      long budget = ARTICLE + beyond(page);
      over(page.file(), "The article with its styles and scripts", own + styles + scripts, budget)
          .ifPresent(problems::add);
    } else if (type.filter(LISTS::contains).isPresent()) {
      over(page.file(), "The page with its styles and scripts", own + styles + scripts, LIST)
          .ifPresent(problems::add);
    } else if (type.equals(Optional.of("timeline"))) {
      over(page.file(), "The timeline", own, TIMELINE).ifPresent(problems::add);
    }
    return problems;
  }

  /** What the words of the article beyond the first {@value #WORDS} weigh. */
  private static long beyond(HtmlPage page) {
    Element main = page.html().selectFirst("main");
    if (main == null) {
      return 0;
    }
    long words = main.text().split("\\s+").length;
    long weight = SiteFile.gzipped(main.outerHtml().getBytes(StandardCharsets.UTF_8));
    return words <= WORDS ? 0 : weight * (words - WORDS) / words;
  }

  private static long weigh(
      HtmlPage page,
      Site site,
      String selector,
      String attribute,
      long budget,
      List<Problem> found) {
    NavigableSet<String> paths = loaded(page, site, selector, attribute);
    long weight = 0;
    for (String path : paths) {
      weight += SiteFile.gzipped(site.file(path).bytes());
    }
    if (!paths.isEmpty()) {
      // Told of the file, not of each page that loads it.
      String what = "With all that a page loads beside it, " + paths.first();
      over(site.file(paths.first()), what, weight, budget).ifPresent(found::add);
    }
    return weight;
  }

  private static NavigableSet<String> loaded(
      HtmlPage page, Site site, String selector, String attribute) {
    NavigableSet<String> paths = new TreeSet<>();
    for (Element element : page.html().select(selector)) {
      String url = element.attr(attribute).strip();
      if (Address.isLocal(url)) {
        Address.resolved(page.path(), Address.path(url)).filter(site::has).ifPresent(paths::add);
      }
    }
    return paths;
  }

  static Optional<Problem> over(SiteFile file, String what, long weight, long budget) {
    return weight <= budget
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                file.name(),
                String.format(
                    Locale.ROOT,
                    "%s weighs %.1f kB gzipped; the budget is %.1f kB.",
                    what,
                    weight / 1000.0,
                    budget / 1000.0),
                "Take out what readers do not need, or divide it."));
  }
}
