package news.dossier.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Sourced;
import news.dossier.model.Span;
import news.dossier.model.Timex;
import news.dossier.timeline.event.TimexDate;

/**
 * How often, when and where the articles of a dossier refer to each date; near copies count once.
 * What makes a date important follows the work on timelines of news: how many articles refer to it,
 * how much later, how early in their text, how much was published on it (Tran et al. 2015,
 * Gholipour Ghalandari and Ifrim 2020).
 */
final class DateReferences {
  private static final int EARLY_SENTENCES = 6;
  private static final int DAYS_OF_NEWS = 7;

  /**
   * What can be counted of a date.
   *
   * <p>The names are those of the weights in {@code date-weights.tsv}.
   */
  static final List<String> FEATURES =
      List.of("articles", "focused", "subject", "early", "later", "days", "published", "headline");

  private final Map<String, List<Reference>> byDate = new HashMap<>();
  private final Map<LocalDate, List<Published>> byDay = new HashMap<>();

  /** One article's reference to a date: the strongest of them. */
  private record Reference(
      Optional<LocalDate> published, double focus, boolean subject, boolean early) {}

  private record Published(boolean headline) {}

  DateReferences(List<Article> articles, SortedMap<String, String> copies, Subject subject) {
    for (Article article : articles) {
      if (!copies.containsKey(article.seed().path())) {
        add(article, subject);
      }
    }
  }

  private void add(Article article, Subject subject) {
    Optional<LocalDate> published =
        article.metadata().published().map(Sourced::value).flatMap(Edtf::day);
    published.ifPresent(
        day ->
            byDay
                .computeIfAbsent(day, d -> new ArrayList<>())
                .add(new Published(subject.isInHeadline(article))));
    Map<String, Boolean> named = new HashMap<>();
    Set<String> early = new HashSet<>();
    Annotations annotations = article.annotations();
    for (Timex timex : annotations.timexes()) {
      Optional<Edtf> date = TimexDate.of(timex);
      int sentence = annotations.sentenceAt(timex.span().start());
      if (date.isPresent() && sentence >= 0) {
        Span span = annotations.sentences().get(sentence);
        boolean isNamed = subject.isIn(article, span);
        named.merge(date.get().value(), isNamed, Boolean::logicalOr);
        if (isNamed && sentence < EARLY_SENTENCES) {
          early.add(date.get().value());
        }
      }
    }
    double focus = 1 / Math.log1p(1 + named.size());
    named.forEach(
        (date, isNamed) ->
            byDate
                .computeIfAbsent(date, d -> new ArrayList<>())
                .add(new Reference(published, focus, isNamed, early.contains(date))));
  }

  /** The features of a date, in the order of {@link #FEATURES}. */
  List<Double> features(Edtf date) {
    List<Reference> references = byDate.getOrDefault(date.value(), List.of());
    List<Published> news = date.day().map(this::news).orElse(List.of());
    return List.of(
        Math.log1p(references.size()),
        Math.log1p(references.stream().mapToDouble(Reference::focus).sum()),
        count(references, Reference::subject),
        count(references, Reference::early),
        count(references, r -> isLater(r, date)),
        Math.log1p((double) references.stream().map(Reference::published).distinct().count()),
        Math.log1p(news.size()),
        count(news, Published::headline));
  }

  /** What was published on a day or the next: a morning paper tells the news of yesterday. */
  private List<Published> news(LocalDate day) {
    List<Published> news = new ArrayList<>(byDay.getOrDefault(day, List.of()));
    news.addAll(byDay.getOrDefault(day.plusDays(1), List.of()));
    return news;
  }

  private static boolean isLater(Reference reference, Edtf date) {
    return date.day().isPresent()
        && reference.published().isPresent()
        && reference.published().get().isAfter(date.day().get().plusDays(DAYS_OF_NEWS));
  }

  private static <T> double count(List<T> all, Predicate<T> which) {
    return Math.log1p((double) all.stream().filter(which).count());
  }
}
