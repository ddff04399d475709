package news.dossier.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.EventReport;
import news.dossier.model.Evidence;
import news.dossier.model.Mention;
import news.dossier.model.Span;

/**
 * A report with the article that gives it.
 *
 * @param text of the article
 * @param head number of the report's head among its words
 * @param words of the report
 * @param names keys of the names in its sentence
 * @param copyOf path of the seed of which the article is nearly a copy
 * @param published the article's day
 */
record Account(
    Article article,
    String text,
    EventReport report,
    int head,
    WordSet words,
    WordSet names,
    Optional<String> copyOf,
    Optional<LocalDate> published) {

  /** By publication, undated last, then by seed and place: the order of evidence. */
  static final Comparator<Account> ORDER = Account::compare;

  /** As a chain of comparators would, which takes several times as long for all of a dossier. */
  private static int compare(Account a, Account b) {
    int order = a.day().compareTo(b.day());
    if (order == 0) {
      order = a.seed().compareTo(b.seed());
    }
    if (order == 0) {
      order = a.report.sentence().compareTo(b.report.sentence());
    }
    if (order == 0) {
      order = a.report.statement().compareTo(b.report.statement());
    }
    return order != 0 ? order : a.report.date().compareTo(b.report.date());
  }

  /** The keys of the names in its sentence, sorted and distinct. */
  SortedSet<String> nameKeys() {
    SortedSet<String> keys = new TreeSet<>();
    for (Mention mention : NamesIn.span(article.annotations(), report.sentence())) {
      keys.add(NameKey.of(mention));
    }
    return keys;
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
