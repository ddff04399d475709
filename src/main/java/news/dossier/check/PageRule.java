package news.dossier.check;

import java.util.stream.Stream;
import news.dossier.problem.Problem;

/** A rule that every page of the site keeps for itself; safe to use from several threads. */
@FunctionalInterface
interface PageRule {

  /** What breaks the rule in this page; the caller may stop reading after the first few. */
  Stream<Problem> check(HtmlPage page, Site site);
}
