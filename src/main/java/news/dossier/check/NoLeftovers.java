package news.dossier.check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/**
 * Nothing of a template is left in a page: {@code ${title}}, {@code <#if}, {@code </@layout>}, an
 * error trace. Where some page in content/ holds the same words, they are an author's.
 */
final class NoLeftovers implements PageRule {
  private static final Pattern LEFTOVER =
      Pattern.compile("(\\$\\{|</?[#@])[\\w .()?!*+-]{0,40}|FreeMarker template error");

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    Map<String, Boolean> authored = new HashMap<>();
    return LEFTOVER
        .matcher(page.text())
        .results()
        .filter(found -> !authored.computeIfAbsent(found.group().strip(), w -> says(page, site, w)))
        .map(found -> problem(page, found));
  }

  /** The page's own content first: to ask all of it takes long. */
  private static boolean says(HtmlPage page, Site site, String words) {
    return page.content().filter(own -> own.says(words)).isPresent() || site.content().says(words);
  }

  /** The mark alone: what follows it only tells a template's from an article's. */
  private static String mark(MatchResult found) {
    return found.group(1) == null ? found.group() : found.group(1);
  }

  private static Problem problem(HtmlPage page, MatchResult found) {
    Place place = Place.of(page.text(), found.start());
    return page.error(
            "\"" + mark(found) + "\" was left over from a template.",
            "Correct the template of this page.")
        .at(place.line(), place.column());
  }
}
