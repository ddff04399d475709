package news.dossier.page;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Sourced;

/**
 * How much was published, when and by whom.
 *
 * @param dated articles with a date, newest first
 * @param undated articles without one
 * @param sources publishers with their articles, most first
 * @param unknown articles whose publisher is not known
 * @param axis of all pictures
 */
record Coverage(
    List<Article> dated,
    List<Article> undated,
    List<Source> sources,
    List<Article> unknown,
    TimeAxis axis) {
  private static final List<ChronoUnit> UNITS =
      List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);

  private static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing((Article article) -> date(article).map(Edtf::value).orElse(""))
          .reversed()
          .thenComparing(Article::slug);

  /**
   * @param articles newest first
   */
  record Source(String publisher, List<Article> articles) {
    Source {
      articles = List.copyOf(articles);
    }
  }

  Coverage {
    dated = List.copyOf(dated);
    undated = List.copyOf(undated);
    sources = List.copyOf(sources);
    unknown = List.copyOf(unknown);
  }

  /** Of articles that are not withheld. */
  static Coverage of(Collection<Article> articles) {
    List<Article> all = articles.stream().sorted(NEWEST_FIRST).toList();
    Map<Boolean, List<Article>> byDate =
        all.stream().collect(Collectors.partitioningBy(article -> date(article).isPresent()));
    List<Article> dated = byDate.getOrDefault(true, List.of());
    Map<String, List<Article>> byPublisher = new TreeMap<>();
    List<Article> unknown = new ArrayList<>();
    for (Article article : all) {
      article
          .metadata()
          .publisher()
          .map(Sourced::value)
          .map(name -> byPublisher.computeIfAbsent(name, n -> new ArrayList<>()))
          .orElse(unknown)
          .add(article);
    }
    // Stable: of two with as many articles the first in the alphabet comes first.
    List<Source> sources =
        byPublisher.entrySet().stream()
            .map(e -> new Source(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingInt(s -> -s.articles().size()))
            .toList();
    List<Edtf> dates = dated.stream().flatMap(article -> date(article).stream()).toList();
    return new Coverage(
        dated, byDate.getOrDefault(false, List.of()), sources, unknown, TimeAxis.of(dates, UNITS));
  }

  /** When it was published, as far as that is known. */
  static Optional<Edtf> date(Article article) {
    return article.metadata().published().map(Sourced::value);
  }
}
