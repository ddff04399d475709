package news.dossier.check;

import java.nio.file.Path;
import java.util.List;
import news.dossier.problem.Problem;

/** Checks a baked site from outside, page by page. */
public final class SiteChecker {

  /**
   * Everything wrong with the site, sorted; none when it may be published.
   *
   * @param dossier the folder with {@code content/}
   * @param output the baked site
   */
  public List<Problem> check(Path dossier, Path output) {
    return List.of();
  }
}
