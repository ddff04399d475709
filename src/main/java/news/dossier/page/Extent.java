package news.dossier.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Sourced;

/** How many articles there are, from how many publishers, and of which time. */
final class Extent {
  private Extent() {}

  /** As a sentence of Markdown. */
  static String of(List<Article> articles) {
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
