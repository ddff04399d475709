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
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

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

  private static final Evaluator STYLE_SHEET = Selector.evaluatorOf("[rel~=(?i)stylesheet]");

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    return problems(page, site).stream();
  }

  private static List<Problem> problems(HtmlPage page, Site site) {
    List<Problem> problems = new ArrayList<>();
    long besides =
        weigh(page, site, "link", "href", STYLES, problems)
            + weigh(page, site, "script", "src", SCRIPTS, problems);
    Optional<String> type = page.content().flatMap(content -> content.value("type"));
    if (type.equals(Optional.of("article"))) {
      String what = "The article with its styles and scripts";
      over(page, what, besides, ARTICLE + beyond(page)).ifPresent(problems::add);
    } else if (type.filter(LISTS::contains).isPresent()) {
      over(page, "The page with its styles and scripts", besides, LIST).ifPresent(problems::add);
    } else if (type.equals(Optional.of("timeline"))) {
      over(page, "The timeline", 0, TIMELINE).ifPresent(problems::add);
    }
    return problems;
  }

  /** Compresses the page only where it would be too heavy if it were not compressed. */
  private static Optional<Problem> over(HtmlPage page, String what, long besides, long budget) {
    long size = page.file().size();
    return size + size / 100 + 100 + besides <= budget
        ? Optional.empty()
        : over(page.file(), what, SiteFile.gzipped(page.file().bytes()) + besides, budget);
  }

  /** What the words of the article beyond the first {@value #WORDS} weigh. */
  private static long beyond(HtmlPage page) {
    Element main = page.tagged("main").findFirst().orElse(null);
    long words = main == null ? 0 : main.text().split("\\s+").length;
    if (main == null || words <= WORDS) {
      return 0;
    }
    long weight = SiteFile.gzipped(main.outerHtml().getBytes(StandardCharsets.UTF_8));
    return weight * (words - WORDS) / words;
  }

  private static long weigh(
      HtmlPage page, Site site, String tag, String attribute, long budget, List<Problem> found) {
    NavigableSet<String> paths = loaded(page, site, tag, attribute);
    long weight = 0;
    for (String path : paths) {
      weight += site.weight(path);
    }
    if (!paths.isEmpty()) {
      // Told of the file, not of each page that loads it.
      String what = "With all that a page loads beside it, " + paths.first();
      over(site.file(paths.first()), what, weight, budget).ifPresent(found::add);
    }
    return weight;
  }

  private static NavigableSet<String> loaded(
      HtmlPage page, Site site, String tag, String attribute) {
    NavigableSet<String> paths = new TreeSet<>();
    for (Element element : page.tagged(tag).toList()) {
      String url = element.attr(attribute).strip();
      boolean isLoaded = tag.equals("link") ? element.is(STYLE_SHEET) : element.hasAttr(attribute);
      if (isLoaded && Address.isLocal(url)) {
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
