package news.dossier.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The times that expressions refer to: when the article was published, the tense of the sentence,
 * and the dates read so far. One serves one article, from its first expression to its last.
 */
final class ReferenceTime {
  private static final int REMEMBERED = 24;

  /** Days to be gained before the past tense, or the future tense, is defied. */
  private static final int AGAINST_PAST = 200;

  private static final int AGAINST_FUTURE = 200;

  private final Optional<LocalDate> published;
  private final Deque<Mentioned> mentioned = new ArrayDeque<>();
  private Tense tense = Tense.NONE;
  private int sentence;

  private record Mentioned(Period period, int sentence) {}

  ReferenceTime(Optional<LocalDate> published) {
    this.published = published;
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** The tense of the verb that governs the expression at hand. */
  Tense tense() {
    return tense;
  }

  /** Goes on to an expression. */
  void moveTo(int sentence, Tense tense) {
    this.sentence = sentence;
    this.tense = tense;
  }

  /** Keeps a date that was read, for expressions that refer back to it. */
  void remember(Period period) {
    mentioned.addFirst(new Mentioned(period, sentence));
    if (mentioned.size() > REMEMBERED) {
      mentioned.removeLast();
    }
  }

  /** The unit around the day of publication. */
  Optional<Period> current(Unit unit) {
    return published.map(day -> Period.around(day, unit));
  }

  /** The unit so many units away from that of publication. */
  Optional<Period> fromNow(long by, Unit unit) {
    return published.flatMap(day -> Period.around(day, unit).plus(by, unit));
  }

  /** The weekend that began last, seen from the day of publication. */
  Optional<Period> lastWeekend() {
    return published.map(day -> Period.around(day.minusDays(5), Unit.WEEKEND));
  }

  /** The last period mentioned, however long it is. */
  Optional<Period> last() {
    return mentioned.stream().map(Mentioned::period).findFirst();
  }

  /** The last period of that unit mentioned anywhere before. */
  Optional<Period> last(Unit unit) {
    return mentioned.stream().map(Mentioned::period).filter(p -> p.unit() == unit).findFirst();
  }

  /**
   * The last period mentioned that is as long as one of those units, not too many sentences ago.
   */
  Optional<Period> last(Set<Unit> units, int sentences) {
    return mentioned.stream()
        .filter(m -> units.contains(m.period().unit()) && sentence - m.sentence() <= sentences)
        .map(Mentioned::period)
        .findFirst();
  }

  /** The last period of that unit mentioned not more than so many sentences ago. */
  Optional<Period> last(Unit unit, int sentences) {
    return mentioned.stream()
        .filter(m -> m.period().unit() == unit && sentence - m.sentence() <= sentences)
        .map(Mentioned::period)
        .findFirst();
  }

  /** The last period mentioned that lies within one of that unit, widened to it. */
  Optional<Period> lastIn(Unit unit) {
    return mentioned.stream()
        .map(Mentioned::period)
        .filter(p -> p.unit().compareTo(unit) <= 0)
        .findFirst()
        .map(p -> p.in(unit));
  }

  /**
   * The open value of a unit within the longer period that the text just spoke of: {@code
   * 1991-XX-XX} for a day after "in 1991"; none where it spoke of none that is longer.
   */
  Optional<String> within(Unit unit) {
    return mentioned.stream()
        .filter(m -> sentence - m.sentence() <= 1)
        .findFirst()
        .map(Mentioned::period)
        .filter(p -> p.unit() == Unit.YEAR || p.unit() == Unit.MONTH)
        .filter(p -> p.unit().compareTo(unit) > 0 && !current(p.unit()).equals(Optional.of(p)))
        .map(p -> p.value() + unit.openValue().substring(p.value().length()))
        // Weeks do not lie within months.
        .filter(value -> value.matches("\\d{4}-(?:XX|WXX|QX|HX|XX-XX|WXX-WE)|\\d{4}-\\d\\d-XX"));
  }

  /** The TIMEX3 value of the day that the text is at: the last one mentioned in this sentence. */
  String dayAtHand() {
    return last(Unit.DAY, 0).or(() -> current(Unit.DAY)).map(Period::value).orElse("XXXX-XX-XX");
  }

  /**
   * Of the years in which something may lie, the one that the tense asks for; without a tense the
   * nearest.
   *
   * @param inYear the period in a year; none in some years (29 February)
   */
  Optional<Period> byTense(IntFunction<Optional<Period>> inYear) {
    return byTense(inYear, AGAINST_FUTURE);
  }

  /**
   * As {@link #byTense(IntFunction)}, with so many days to be gained before the future tense is
   * defied: "will report a loss for the third quarter" often means the one that is over.
   */
  Optional<Period> byTense(IntFunction<Optional<Period>> inYear, int againstFuture) {
    if (published.isEmpty()) {
      return Optional.empty();
    }
    LocalDate now = published.get();
    Optional<Period> best = Optional.empty();
    long distance = Long.MAX_VALUE;
    int last = Math.min(Period.LAST_YEAR, now.getYear() + 1);
    for (int year = Math.max(1, now.getYear() - 1); year <= last; year++) {
      Optional<Period> period = inYear.apply(year);
      if (period.isPresent()) {
        long cost = cost(period.get(), now, againstFuture);
        if (cost < distance) {
          distance = cost;
          best = period;
        }
      }
    }
    return best;
  }

  /** Days between then and now; more on the side that the tense speaks against. */
  private long cost(Period period, LocalDate now, int againstFuture) {
    LocalDate start = period.unit().start(now);
    long days = ChronoUnit.DAYS.between(start, period.start());
    if (tense == Tense.PAST && days > 0) {
      return days + AGAINST_PAST;
    }
    return tense == Tense.FUTURE && days < 0 ? againstFuture - days : Math.abs(days);
  }
}
