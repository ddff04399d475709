package news.dossier.check;

import java.util.Optional;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/**
 * Every address within the site leads to a file that is there, and to an id in it, from any folder
 * the site is put in and from {@code file://}: relative, never out of the site, never to a folder.
 *
 * <p>{@code 404.html} is shown at any depth, so its addresses may begin with a slash; what comes
 * after the site's own folder must be there.
 */
final class LinksResolve implements PageRule {
  /** Folders above the site on its server. */
  private static final int DEEPEST = 20;

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    Stream<Problem> base =
        page.tagged("base")
            .map(
                element ->
                    page.error(
                        element,
                        "A <base> changes where every link of the page leads.",
                        "Remove it from the template and write links relative to the page."));
    return Stream.concat(
        base,
        page.references().stream()
            .filter(reference -> Address.isLocal(reference.url()))
            .flatMap(reference -> problem(page, site, reference).stream()));
  }

  private static Optional<Problem> problem(HtmlPage page, Site site, Reference reference) {
    String path = Address.path(reference.url());
    if (path.startsWith("/")) {
      return fromRoot(page, site, reference, path);
    }
    Optional<String> target = Address.resolved(page.path(), path);
    if (target.isEmpty()) {
      return Optional.of(
          error(
              page,
              reference,
              "leads out of the site",
              "Remove a \"..\", or correct the address in " + page.origin() + "."));
    }
    return missing(page, site, reference, target.get());
  }

  private static Optional<Problem> fromRoot(
      HtmlPage page, Site site, Reference reference, String path) {
    if (!page.isNotFoundPage()) {
      return Optional.of(
          error(
              page,
              reference,
              "begins with a slash, so it breaks where the site is not at the root of its server",
              "Write it relative to the page."));
    }
    String rest = path;
    for (int depth = 0; depth < DEEPEST && rest.contains("/"); depth++) {
      rest = rest.substring(rest.indexOf('/') + 1);
      if (site.has(rest) || site.has(rest + "index.html")) {
        return Optional.empty();
      }
    }
    return Optional.of(nowhere(page, reference));
  }

  private static Optional<Problem> missing(
      HtmlPage page, Site site, Reference reference, String target) {
    if (!site.has(target)) {
      String index = target.isEmpty() || target.endsWith("/") ? "index.html" : "/index.html";
      return Optional.of(
          site.has(target + index)
              ? error(
                  page,
                  reference,
                  "names a folder, which shows no page when the site is opened from disk",
                  "Add \"" + index + "\" to the address.")
              : nowhere(page, reference));
    }
    Optional<String> fragment = Address.fragment(reference.url());
    if (fragment.isPresent() && site.hasAnchor(target, fragment.get())) {
      return Optional.empty();
    }
    return Optional.of(
        error(
            page,
            reference,
            "names a place that " + target + " does not have",
            "Give the element that id, or correct the address in " + page.origin() + "."));
  }

  private static Problem nowhere(HtmlPage page, Reference reference) {
    return error(page, reference, "leads nowhere", "Correct it in " + page.origin() + ".");
  }

  private static Problem error(
      HtmlPage page, Reference reference, String predicate, String remedy) {
    String noun = reference.kind() == Reference.Kind.LINK ? "The link \"" : "The address \"";
    return page.error(
        reference.element(), noun + reference.url() + "\" " + predicate + ".", remedy);
  }
}
