package news.dossier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import org.jsoup.nodes.Element;

/** Every page says its language and its title, and has just one level-one heading. */
final class PageFrame implements PageRule {

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    List<Problem> problems = new ArrayList<>();
    Element root = page.html().selectFirst("html");
    if (root == null || root.attr("lang").isBlank()) {
      problems.add(
          page.error("The page does not say its language.", "Add lang to <html> in its template."));
    }
    if (page.html().title().isBlank()) {
      problems.add(page.error("The page has no title.", "Give it one in " + page.origin() + "."));
    }
    List<Element> headings = page.tagged("h1").toList();
    if (headings.size() != 1) {
      problems.add(
          page.error(
              "The page has " + headings.size() + " headings of level one.",
              "Leave just one <h1> in " + page.origin() + "."));
    } else if (headings.get(0).text().isBlank()) {
      problems.add(
          page.error(
              headings.get(0),
              "The page's heading is empty.",
              "Fill it in " + page.origin() + "."));
    }
    return problems.stream();
  }
}
