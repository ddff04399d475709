package news.dossier.timeline.event;

import java.time.LocalDate;
import java.util.Optional;
import news.dossier.model.Edtf;
import news.dossier.model.EventKind;
import news.dossier.model.EventReport;

/**
 * The first sentence of an article tells the day's news: where it has no date, what it tells in the
 * past or perfect tense of somebody named was reported on the day of publication.
 */
final class LeadSentence {
  private final Optional<LocalDate> published;

  LeadSentence(Optional<LocalDate> published) {
    this.published = published;
  }

  Optional<EventReport> in(ArticleSentence sentence) {
    boolean dated = sentence.timexes().stream().anyMatch(t -> TimexDate.of(t).isPresent());
    if (!sentence.isLead()
        || published.isEmpty()
        || dated
        || !sentence.hasName()
        || sentence.isQuestion()) {
      return Optional.empty();
    }
    for (Clause clause : sentence.clauses()) {
      Optional<Predicate> predicate = Predicate.nearest(sentence.tokens(), clause, clause.from());
      if (predicate.isPresent()) {
        return predicate
            .filter(p -> p.tense() == Predicate.Tense.PAST && !p.isState())
            .map(p -> report(sentence, clause, p));
      }
    }
    return Optional.empty();
  }

  private EventReport report(ArticleSentence sentence, Clause clause, Predicate predicate) {
    return Statement.ofClause(sentence, clause, predicate)
        .report(
            Optional.empty(),
            Edtf.of(published.orElseThrow()),
            EventKind.REPORTED,
            EventNoun.anyIn(sentence, clause)
                .map(Head::noun)
                .orElseGet(() -> Head.of(sentence, clause, predicate)),
            "lead sentence");
  }
}
