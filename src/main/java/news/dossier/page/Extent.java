package news.dossier.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Sourced;

/** How many articles there are, from how many publishers, and of which time. */
final class Extent {
  private Extent() {}

  /** As a sentence of Markdown. */
  static String of(List<Article> articles, Wording wording) {
    if (articles.isEmpty()) {
      return wording.say("articles.none", "folder", "`seeds/`");
    }
    String count = wording.say("articles.count", "count", articles.size());
    long publishers =
        articles.stream()
            .map(a -> a.metadata().publisher().map(Sourced::value).orElse(null))
            .filter(Objects::nonNull)
            .distinct()
            .count();
    if (publishers > 1) {
      count =
          wording.say("articles.count-and-publishers", "articles", count, "publishers", publishers);
    }
    return period(articles, count, wording);
  }

  private static String period(List<Article> articles, String count, Wording wording) {
    List<LocalDate> days =
        articles.stream()
            .flatMap(a -> a.metadata().published().map(Sourced::value).flatMap(Edtf::day).stream())
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return wording.say("articles.extent", "articles", count);
    }
    String first = wording.dates().day(days.get(0));
    String last = wording.dates().day(days.get(days.size() - 1));
    return first.equals(last)
        ? wording.say("articles.extent-of-day", "articles", count, "day", first)
        : wording.say("articles.extent-of-days", "articles", count, "first", first, "last", last);
  }
}
