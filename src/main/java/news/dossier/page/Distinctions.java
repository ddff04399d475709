package news.dossier.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.PublishLevel;
import news.dossier.model.Sourced;

/**
 * What tells articles of one headline apart in window titles, bookmarks and search results: the
 * publisher, where it does; else the date; else the address.
 */
final class Distinctions {
  private static final List<Function<Article, Optional<String>>> KNOWN =
      List.of(
          article -> article.metadata().publisher().map(Sourced::value),
          article -> article.metadata().published().map(Sourced::value).map(Edtf::value));

  private Distinctions() {}

  /** By slug, for those articles alone whose title others have as well. */
  static Map<String, String> of(List<Article> articles, Wording wording) {
    Map<String, String> bySlug = new TreeMap<>();
    articles.stream()
        .collect(Collectors.groupingBy(a -> title(a, wording), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(same -> same.size() > 1)
        .forEach(same -> tellApart(same, bySlug));
    return bySlug;
  }

  /** The title that readers see. */
  private static String title(Article article, Wording wording) {
    return isWithheld(article) ? wording.plain("article.withheld-title") : wording.title(article);
  }

  private static void tellApart(List<Article> same, Map<String, String> bySlug) {
    Function<Article, Optional<String>> by =
        KNOWN.stream()
            .filter(known -> same.stream().noneMatch(Distinctions::isWithheld))
            .filter(known -> differs(same, known))
            .findFirst()
            .orElse(article -> Optional.of(article.slug()));
    same.forEach(article -> by.apply(article).ifPresent(text -> bySlug.put(article.slug(), text)));
  }

  private static boolean differs(List<Article> same, Function<Article, Optional<String>> by) {
    Set<String> seen = new HashSet<>();
    return same.stream()
        .map(article -> by.apply(article).orElse(null))
        .allMatch(text -> Objects.nonNull(text) && seen.add(text));
  }

  private static boolean isWithheld(Article article) {
    return article.publish() == PublishLevel.WITHHELD;
  }
}
