package news.dossier.check;

import java.util.stream.Stream;
import news.dossier.problem.Problem;

/** A rule that the site keeps as a whole, or in files that are no pages. */
@FunctionalInterface
interface SiteRule {

  /** What breaks the rule; the caller may stop reading after the first few of a file. */
  Stream<Problem> check(Site site);
}
