package news.dossier.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.Edtf;
import news.dossier.model.Page;
import news.dossier.model.Sourced;

/** The pages that every site has: the index of articles, the page for a lost reader. */
final class FramePages {
  private FramePages() {}

  /** The index of articles. */
  static Page articles(Dossier dossier, Wording wording) {
    String title = wording.plain("articles.title");
    return new Page(
        "articles/index.md",
        header("articles", title),
        heading(title) + "\n" + extent(dossier.articles(), wording) + "\n");
  }

  /** What GitHub Pages shows for an address that leads nowhere. */
  static Page notFound(Wording wording) {
    String title = wording.plain("lost.title");
    return new Page(
        "404.md",
        header("error404", title),
        heading(title) + "\n" + wording.say("lost.body") + "\n");
  }

  static String heading(String title) {
    return "# " + MarkdownText.escape(title) + "\n";
  }

  static Map<String, Object> header(String type, String title) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("type", type);
    header.put("status", "published");
    header.put("title", title);
    return header;
  }

  private static String extent(List<Article> articles, Wording wording) {
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
