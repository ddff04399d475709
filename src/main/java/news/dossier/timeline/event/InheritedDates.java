package news.dossier.timeline.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Edtf;
import news.dossier.model.EventKind;
import news.dossier.model.EventReport;

/**
 * Dates sentences that have no date by one that stands before them, and only where words say that
 * they belong together: "while the parade took place", once the parade has a day.
 */
final class InheritedDates {
  private static final Set<String> MEANWHILE = Set.of("while", "as", "during", "when");

  private final Map<String, Edtf> dayOf = new HashMap<>();

  /** Keeps the day of an event that its article names by a noun. */
  void remember(EventReport report) {
    if (report.date().day().isPresent() && report.kind() != EventKind.REPORTED) {
      dayOf.put(report.head(), report.date());
    }
  }

  /** The event that takes place while another does; empty where nothing says so. */
  Optional<EventReport> in(ArticleSentence sentence) {
    if (sentence.isQuestion()) {
      return Optional.empty();
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (MEANWHILE.contains(sentence.lemma(i))) {
        Optional<EventReport> report = meanwhile(sentence, i);
        if (report.isPresent()) {
          return report;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<EventReport> meanwhile(ArticleSentence sentence, int opener) {
    int end = endOfPhrase(sentence, opener);
    for (int i = opener + 1; i < end; i++) {
      Edtf day = dayOf.get(sentence.lemma(i));
      if (day != null && EventWords.isEvent(sentence.tokens().get(i))) {
        return main(sentence, opener, end, day);
      }
    }
    return Optional.empty();
  }

  private static Optional<EventReport> main(
      ArticleSentence sentence, int opener, int end, Edtf day) {
    for (Clause clause : sentence.clauses()) {
      boolean aside = clause.from() <= opener && opener < clause.to() && end >= clause.to();
      Optional<Predicate> predicate = Predicate.nearest(sentence.tokens(), clause, clause.from());
      if ((aside && opener == clause.from()) || predicate.isEmpty()) {
        continue;
      }
      Predicate told = predicate.get();
      boolean happens = told.tense() == Predicate.Tense.PAST && !told.isState();
      return happens && !hasDate(sentence, opener, clause) && sentence.hasName()
          ? Optional.of(report(sentence, clause, told, day))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether words between the opener and the end of the clause date one of the two events. */
  private static boolean hasDate(ArticleSentence sentence, int opener, Clause clause) {
    int from = Math.min(opener, clause.from());
    return sentence.timexes().stream()
        .filter(t -> TimexDate.of(t).isPresent())
        .mapToInt(t -> sentence.tokenAt(t.span().start()))
        .anyMatch(t -> from <= t && t < clause.to());
  }

  private static EventReport report(
      ArticleSentence sentence, Clause clause, Predicate predicate, Edtf day) {
    EventKind kind =
        EventWords.isReport(predicate.verb()) ? EventKind.REPORTED : EventKind.HAPPENED;
    return Statement.ofClause(sentence, clause, predicate)
        .report(
            Optional.empty(),
            day,
            kind,
            Head.of(sentence, clause, predicate),
            "while a dated event");
  }

  private static int endOfPhrase(ArticleSentence sentence, int from) {
    for (int i = from; i < sentence.tokens().size(); i++) {
      if (sentence.lemma(i).equals(",")) {
        return i + 1;
      }
    }
    return sentence.tokens().size();
  }
}
