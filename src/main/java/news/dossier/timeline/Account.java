package news.dossier.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.EventReport;
import news.dossier.model.Evidence;
import news.dossier.model.Mention;
import news.dossier.model.Sourced;
import news.dossier.model.Span;

/**
 * A report with the article that gives it.
 *
 * @param text of the article
 * @param names keys of the names in its sentence
 * @param copyOf path of the seed of which the article is nearly a copy
 * @param published the article's day
 */
record Account(
    Article article,
    String text,
    EventReport report,
    Set<String> names,
    Optional<String> copyOf,
    Optional<LocalDate> published) {

  /** By publication, undated last, then by seed and place: the order of evidence. */
  static final Comparator<Account> ORDER =
      Comparator.comparing(Account::day)
          .thenComparing(Account::seed)
          .thenComparing(a -> a.report().sentence())
          .thenComparing(a -> a.report().statement())
          .thenComparing(a -> a.report().date());

  static Account of(Article article, String text, EventReport report, Optional<String> copyOf) {
    Set<String> names = new TreeSet<>();
    for (Mention mention : NamesIn.span(article.annotations(), report.sentence())) {
      names.add(NameKey.of(mention));
    }
    Optional<LocalDate> published =
        article.metadata().published().map(Sourced::value).flatMap(Edtf::day);
    return new Account(article, text, report, names, copyOf, published);
  }

  String seed() {
    return article.seed().path();
  }

  /** The article that counts for it: near copies count once. */
  String source() {
    return copyOf.orElseGet(this::seed);
  }

  /** The whole sentence, as evidence. */
  Evidence evidence() {
    return evidence(report.sentence());
  }

  /** Any words of the article, as evidence. */
  Evidence evidence(Span span) {
    return new Evidence(seed(), span, span.in(text));
  }

  Annotations annotations() {
    return article.annotations();
  }

  private LocalDate day() {
    return published.orElse(LocalDate.MAX);
  }
}
