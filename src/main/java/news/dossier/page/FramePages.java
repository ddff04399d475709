package news.dossier.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.Edtf;
import news.dossier.model.Page;
import news.dossier.model.Sourced;

/** The pages that every site has: the index of articles, the page for a lost reader. */
final class FramePages {
  private FramePages() {}

  /** The index of articles. */
  static Page articles(Dossier dossier) {
    return new Page(
        "articles/index.md",
        header("articles", "Articles"),
        heading("Articles") + "\n" + extent(dossier.articles()) + "\n");
  }

  /** What GitHub Pages shows for an address that leads nowhere. */
  static Page notFound() {
    return new Page(
        "404.md",
        header("error404", "Page not found"),
        heading("Page not found")
            + "\nNothing is published at this address. It may have been mistyped, or the page was withdrawn.\n");
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

  private static String extent(List<Article> articles) {
    if (articles.isEmpty()) {
      return "No articles yet. Put the first one into the folder `seeds/` and build again.";
    }
    String count = articles.size() == 1 ? "One article" : articles.size() + " articles";
    long publishers =
        articles.stream()
            .map(a -> a.metadata().publisher().map(Sourced::value).orElse(null))
            .filter(Objects::nonNull)
            .distinct()
            .count();
    String from = publishers > 1 ? " from " + publishers + " publishers" : "";
    return count + from + period(articles).orElse("") + ".";
  }

  private static Optional<String> period(List<Article> articles) {
    List<LocalDate> days =
        articles.stream()
            .flatMap(a -> a.metadata().published().map(Sourced::value).flatMap(Edtf::day).stream())
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    return Optional.of(
        first.equals(last)
            ? ", of " + Days.inWords(first)
            : ", from " + Days.inWords(first) + " to " + Days.inWords(last));
  }
}
