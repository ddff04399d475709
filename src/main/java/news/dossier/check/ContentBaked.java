package news.dossier.check;

import java.util.stream.Stream;
import news.dossier.problem.Problem;

/** Every published content page became a page of the site, and no page came from nowhere. */
final class ContentBaked implements SiteRule {

  @Override
  public Stream<Problem> check(Site site) {
    Stream<Problem> missing =
        site.content().pages().values().stream()
            .filter(ContentPage::isPublished)
            .filter(page -> !site.has(page.output()))
            .map(page -> missing(site, page));
    Stream<Problem> stray =
        site.pages()
            .filter(
                file -> site.content().of(file.path()).filter(ContentPage::isPublished).isEmpty())
            .map(ContentBaked::stray);
    return Stream.concat(missing, stray);
  }

  private static Problem missing(Site site, ContentPage page) {
    return Problem.error(
        page.name(),
        "The page is published, yet " + site.name() + "/" + page.output() + " is not there.",
        "Bake the site anew and read what the bake says of this page.");
  }

  private static Problem stray(SiteFile file) {
    return Problem.error(
        file.name(),
        "No published page in content/ became this one.",
        "Bake the site anew, or remove the file.");
  }
}
