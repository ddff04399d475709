package news.dossier.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.Edtf;
import news.dossier.model.PublishLevel;
import news.dossier.model.Sourced;

/**
 * What the newest day of publication brought that no other article tells: articles, people who are
 * named for the first time, entries of the timeline.
 *
 * <p>It is read off the articles' own dates, and so is the same whenever the site is built. An
 * article without a day counts as old: nothing is called new that may be otherwise.
 */
final class Novelties {
  private static final int NAMES = 5;

  private final LocalDate newest;
  private final LocalDate before;
  private final Set<String> fresh = new HashSet<>();

  private Novelties(LocalDate newest, LocalDate before, List<Article> articles) {
    this.newest = newest;
    this.before = before;
    articles.stream()
        .filter(article -> day(article).filter(newest::equals).isPresent())
        .forEach(article -> fresh.add(article.slug()));
  }

  /** The values of a page's header; empty where all articles are of one day. */
  static Optional<Map<String, Object>> header(
      Dossier dossier, Register register, Chronology chronology) {
    List<Article> told =
        dossier.articles().stream().filter(a -> a.publish() != PublishLevel.WITHHELD).toList();
    List<LocalDate> days =
        told.stream()
            .flatMap(article -> day(article).stream())
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    return days.size() < 2
        ? Optional.empty()
        : Optional.of(new Novelties(days.get(0), days.get(1), told).values(register, chronology));
  }

  private Map<String, Object> values(Register register, Chronology chronology) {
    List<Entry> people =
        register.of(Kind.PERSON).stream()
            .filter(e -> e.appearances().stream().map(Appearance::article).allMatch(this::isFresh))
            .sorted(Comparator.comparing((Entry e) -> -e.sentences()).thenComparing(Entry::id))
            .toList();
    long entries =
        chronology.entries().stream()
            .filter(e -> e.testimonies().stream().map(Testimony::article).allMatch(this::isFresh))
            .count();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("day", newest.toString());
    map.put("since", before.toString());
    map.put("articles", fresh.size());
    map.put("entries", entries);
    map.put("named", people.size());
    map.put("people", people.stream().limit(NAMES).map(e -> named(e, register)).toList());
    return map;
  }

  private static Map<String, Object> named(Entry entry, Register register) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", entry.name());
    map.put("uri", EventPage.html(register.address(entry)));
    return map;
  }

  private boolean isFresh(Article article) {
    return fresh.contains(article.slug());
  }

  private static Optional<LocalDate> day(Article article) {
    return article.metadata().published().map(Sourced::value).flatMap(Edtf::day);
  }
}
