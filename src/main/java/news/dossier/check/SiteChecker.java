package news.dossier.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dossier.model.HiddenForm;
import news.dossier.problem.Problem;

/** Checks a baked site from outside, page by page. */
public final class SiteChecker {
  /** Of one rule in one page; the first few show what is wrong. */
  private static final int ENOUGH = 25;

  /** Of one rule for the site as a whole. */
  private static final int ENOUGH_IN_ALL = 1_000;

  private static final List<PageRule> PAGE_RULES =
      List.of(
          new ValidHtml(),
          new PageFrame(),
          new LinksResolve(),
          new NoThirdPartyRequest(),
          new StrictPolicy(),
          new NoInlineCode(),
          new JsonLdParses(),
          new CanonicalAgrees(),
          new ContentShown(),
          new NoLeftovers(),
          new PageBudget());

  private final List<SiteRule> siteRules;

  /** For a dossier that hides nobody. */
  public SiteChecker() {
    this(List.of());
  }

  /**
   * @param hidden names that must be nowhere in the site
   */
  public SiteChecker(List<HiddenForm> hidden) {
    this.siteRules =
        List.of(
            new RequiredFiles(),
            new PlainFiles(),
            new ContentBaked(),
            new UniqueTitles(),
            new XmlFiles(),
            new JsonFiles(),
            new StyleSheets(),
            new Scripts(),
            new SearchBudget(),
            new HostLimits(),
            new NoLeaks(),
            new HiddenStaysHidden(hidden));
  }

  /**
   * Everything wrong with the site, sorted; none when it may be published. A page that repeats one
   * mistake is told of it 25 times at most.
   *
   * @param dossier the folder with {@code content/}
   * @param output the baked site
   */
  public List<Problem> check(Path dossier, Path output) {
    if (!Files.isDirectory(output)) {
      return List.of(
          Problem.error(output.toString(), "There is no site here.", "Build the dossier first."));
    }
    try {
      Site site = Site.read(dossier, output);
      return Stream.of(ofSite(site), ofPages(site))
          .flatMap(List::stream)
          .distinct()
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(
          Problem.error(
              output.toString(),
              "The site cannot be read (" + e.getMessage() + ").",
              "Make its files and those in content/ readable."));
    }
  }

  private List<Problem> ofSite(Site site) {
    List<Problem> problems = new ArrayList<>();
    for (SiteRule rule : siteRules) {
      try {
        problems.addAll(rule.check(site).limit(ENOUGH_IN_ALL).toList());
      } catch (StackOverflowError e) {
        problems.add(tooDeep(site.name()));
      }
    }
    return problems;
  }

  private static List<Problem> ofPages(Site site) {
    return site
        .pages()
        .filter(page -> page.isReadable() && page.size() > 0)
        .toList()
        .parallelStream()
        .flatMap(file -> ofPage(file, site).stream())
        .toList();
  }

  private static List<Problem> ofPage(SiteFile file, Site site) {
    try {
      HtmlPage page = HtmlPage.parse(file, site.content().of(file.path()));
      return PAGE_RULES.stream().flatMap(rule -> rule.check(page, site).limit(ENOUGH)).toList();
    } catch (StackOverflowError e) {
      return List.of(tooDeep(file.name()));
    }
  }

  private static Problem tooDeep(String name) {
    return Problem.error(
        name, "What is in it is nested too deeply to be checked.", "Make it flatter.");
  }
}
