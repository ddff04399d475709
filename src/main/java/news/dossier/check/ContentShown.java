package news.dossier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.dossier.problem.Problem;
import news.dossier.text.DateWords;

/**
 * A page shows what its content promises: its title as heading or title, its date in a {@code
 * <time>} (or, on an article without one, words that say so, in whatever language, marked {@code
 * data-unknown="date"}), and some text.
 */
final class ContentShown implements PageRule {

  @Override
  public Stream<Problem> check(HtmlPage page, Site site) {
    return page.content().stream().flatMap(content -> check(page, content));
  }

  private static Stream<Problem> check(HtmlPage page, ContentPage content) {
    List<Problem> problems = new ArrayList<>();
    if (page.html().body().text().isBlank()) {
      problems.add(
          page.error(
              "The page is empty.", "Correct " + content.name() + " or its template, and bake."));
      return problems.stream();
    }
    content
        .value("title")
        .filter(title -> !isShown(page, title))
        .ifPresent(title -> problems.add(missing(page, content, "title", title)));
    if (content.value("published").isPresent()) {
      content
          .value("published")
          .flatMap(ContentShown::datetime)
          .filter(date -> !isDated(page, date))
          .ifPresent(date -> problems.add(missing(page, content, "date", date)));
    } else if (content.isArticle() && page.html().select("[data-unknown=date]").text().isBlank()) {
      problems.add(
          page.error(
              "The article has no date, and the page does not say so.",
              "Let the template say that it is unknown, in an element with data-unknown=\"date\"."));
    }
    return problems.stream();
  }

  private static Problem missing(HtmlPage page, ContentPage content, String what, String value) {
    String shown = what.equals("date") ? "<time datetime=\"" + value + "\">" : "its heading";
    return page.error(
        "The page does not show the " + what + " of " + content.name() + ", \"" + value + "\".",
        "Let its template show it as " + shown + ".");
  }

  private static boolean isShown(HtmlPage page, String title) {
    String expected = normal(title);
    return normal(page.html().title()).contains(expected)
        || page.tagged("h1").anyMatch(h -> normal(h.text()).contains(expected));
  }

  private static boolean isDated(HtmlPage page, String date) {
    return page.tagged("time")
        .filter(time -> time.hasAttr("datetime"))
        .anyMatch(time -> time.attr("datetime").strip().startsWith(date));
  }

  /** As HTML's {@code datetime} can hold it; none of "194X" and "2025~". */
  private static Optional<String> datetime(String edtf) {
    return Optional.of(DateWords.isoDate(edtf)).filter(date -> !date.isEmpty());
  }

  private static String normal(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
