package news.dossier.check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/**
 * Nothing of a template is left in a page: {@code ${title}}, {@code <#if}, {@code </@layout>}, an
 * error trace. Where the page's own Markdown holds the same signs, they are its author's.
 */
final class NoLeftovers implements PageRule {
  private static final Pattern LEFTOVER =
      Pattern.compile("\\$\\{|</?[#@]|FreeMarker template error");

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    String body = page.content().map(content -> content.body().replace("\\", "")).orElse("");
    Map<String, Boolean> authored = new HashMap<>();
    return LEFTOVER
        .matcher(page.text())
        .results()
        .filter(found -> !authored.computeIfAbsent(found.group(), body::contains))
        .map(found -> problem(page, found));
  }

  private static Problem problem(HtmlPage page, MatchResult found) {
    Place place = Place.of(page.text(), found.start());
    return page.error(
            "\"" + found.group() + "\" was left over from a template.",
            "Correct the template of this page.")
        .at(place.line(), place.column());
  }
}
