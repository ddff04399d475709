package news.dossier.timeline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.DayRange;
import news.dossier.model.Edtf;
import news.dossier.model.EventKind;
import news.dossier.model.EventReport;
import news.dossier.model.Timex;

/** The events that a sentence dates with words of its own. */
final class DatedClauses {
  /** So many dates in one sentence make a list or a table, not a report. */
  private static final int MOST_DATES = 4;

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private final Optional<LocalDate> published;

  DatedClauses(Optional<LocalDate> published) {
    this.published = published;
  }

  /** At most one for each clause and date. */
  List<EventReport> in(ArticleSentence sentence) {
    List<EventReport> reports = new ArrayList<>();
    if (!sentence.hasFiniteVerb()
        || sentence.isQuestion()
        || sentence.timexes().size() > MOST_DATES) {
      return reports;
    }
    for (Timex timex : sentence.timexes()) {
      Optional<EventReport> report =
          TimexDate.of(timex).flatMap(date -> report(sentence, timex, date));
      report.filter(r -> isNew(r, reports)).ifPresent(reports::add);
    }
    return reports;
  }

  private static boolean isNew(EventReport report, List<EventReport> reports) {
    return reports.stream()
        .noneMatch(
            r -> r.statement().overlaps(report.statement()) && r.date().equals(report.date()));
  }

  private Optional<EventReport> report(ArticleSentence sentence, Timex timex, Edtf date) {
    int word = sentence.tokenAt(timex.span().start());
    int last = sentence.tokenAt(timex.span().end() - 1);
    Clause clause = sentence.clauses().get(sentence.clauseAt(word));
    if (sentence.isQuoted(timex.span()) || CONDITIONS.contains(sentence.lemma(clause.from()))) {
      return Optional.empty();
    }
    Edtf bounded = Bounds.of(sentence, word, date, isAhead(date));
    Optional<Predicate> predicate = Predicate.nearest(sentence.tokens(), clause, word);
    Optional<Integer> noun = EventNoun.datedBy(sentence, clause, word, last);
    Optional<EventKind> told = predicate.flatMap(p -> kind(p, date, timex));
    if (told.isPresent() && predicate.isPresent()) {
      return Optional.of(
          clauseReport(sentence, timex, bounded, clause, predicate.get(), noun, told.get()));
    }
    boolean unreal = predicate.filter(p -> p.tense() == Predicate.Tense.UNREAL).isPresent();
    return noun.filter(n -> !unreal).map(n -> nounReport(sentence, timex, bounded, n, last));
  }

  private EventReport clauseReport(
      ArticleSentence sentence,
      Timex timex,
      Edtf date,
      Clause clause,
      Predicate predicate,
      Optional<Integer> noun,
      EventKind kind) {
    Head head =
        noun.map(n -> Head.noun(sentence.lemma(n)))
            .orElseGet(() -> Head.of(sentence, clause, predicate));
    Statement statement = Statement.ofClause(sentence, clause, predicate);
    return statement.report(Optional.of(timex.span()), date, kind, head, "dated clause");
  }

  /**
   * "The surrender of Imperial Japan in 1945": a name of an event, dated beside its clause's verb.
   */
  private EventReport nounReport(
      ArticleSentence sentence, Timex timex, Edtf date, int noun, int last) {
    EventKind kind = isAhead(date) ? EventKind.EXPECTED : EventKind.HAPPENED;
    Statement statement = Statement.ofNoun(sentence, noun, Math.max(last, noun));
    return statement.report(
        Optional.of(timex.span()), date, kind, Head.noun(sentence.lemma(noun)), "dated noun");
  }

  /** How the clause tells it; empty when it tells no event. */
  private Optional<EventKind> kind(Predicate predicate, Edtf date, Timex timex) {
    if (predicate.isState() || timex.rule().equals("unit at hand")) {
      return Optional.empty();
    }
    if (isAhead(date)) {
      return Optional.of(EventKind.EXPECTED);
    }
    boolean over = isOver(date);
    return switch (predicate.tense()) {
      case PAST -> Optional.of(past(predicate));
      case FUTURE -> over ? Optional.empty() : Optional.of(EventKind.EXPECTED);
      case UNREAL ->
          over || published.isEmpty() ? Optional.empty() : Optional.of(EventKind.EXPECTED);
      case PRESENT -> Optional.empty();
    };
  }

  private static EventKind past(Predicate predicate) {
    return EventWords.isReport(predicate.verb()) ? EventKind.REPORTED : EventKind.HAPPENED;
  }

  private boolean isAhead(Edtf date) {
    return published.isPresent()
        && DayRange.of(date).first().filter(day -> day.isAfter(published.get())).isPresent();
  }

  private boolean isOver(Edtf date) {
    return published.isPresent()
        && DayRange.of(date).last().filter(day -> day.isBefore(published.get())).isPresent();
  }
}
