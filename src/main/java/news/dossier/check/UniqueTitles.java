package news.dossier.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/**
 * No two pages have the same title, by which readers tell tabs, bookmarks and search results apart.
 *
 * <p>A warning only: two papers may print an agency's text under one headline.
 */
final class UniqueTitles implements SiteRule {

  @Override
  public Stream<Problem> check(Site site) {
    Map<String, List<SiteFile>> byTitle =
        site.pages()
            .filter(file -> !title(site, file).isBlank())
            .collect(
                Collectors.groupingBy(
                    file -> title(site, file), TreeMap::new, Collectors.toList()));
    return byTitle.entrySet().stream().flatMap(entry -> repeated(entry.getKey(), entry.getValue()));
  }

  private static String title(Site site, SiteFile file) {
    Site.Outline outline = site.outlines().get(file.path());
    return outline == null ? "" : outline.title();
  }

  private static Stream<Problem> repeated(String title, List<SiteFile> pages) {
    return pages.stream()
        .skip(1)
        .map(
            page ->
                Problem.warning(
                    page.name(),
                    "The title \"" + title + "\" is also that of " + pages.get(0).name() + ".",
                    "Add what sets them apart: the publisher, or the date."));
  }
}
