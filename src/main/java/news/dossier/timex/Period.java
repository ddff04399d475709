package news.dossier.timex;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day, week, … or century of the calendar.
 *
 * @param unit how long it is
 * @param start its first day, in the years 1 to 9999
 */
record Period(Unit unit, LocalDate start) {
  private static final int FIRST_YEAR = 1;
  static final int LAST_YEAR = 9999;

  Period {
    start = unit.start(start);
  }

  /** The calendar unit around a day. */
  static Period around(LocalDate day, Unit unit) {
    return new Period(unit, day);
  }

  static Period day(LocalDate day) {
    return new Period(Unit.DAY, day);
  }

  static Period year(int year) {
    return new Period(Unit.YEAR, LocalDate.of(year, 1, 1));
  }

  /** The day of that number, unless the month has none: no 30 February. */
  static Optional<Period> day(int year, int month, int day) {
    boolean exists =
        isWritable(year)
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    return exists ? Optional.of(day(LocalDate.of(year, month, day))) : Optional.empty();
  }

  /** The one that lies so many units away; none outside the years 1 to 9999. */
  Optional<Period> plus(long by, Unit step) {
    long years = Math.abs(by) > 120_000 ? LAST_YEAR + 1 : 0;
    if (years > LAST_YEAR) {
      return Optional.empty();
    }
    LocalDate moved = step.move(start, by);
    return isWritable(moved.getYear()) ? Optional.of(new Period(unit, moved)) : Optional.empty();
  }

  /** The larger or equal unit in which it begins. */
  Period in(Unit larger) {
    return new Period(larger, start);
  }

  /** Its TIMEX3 value. */
  String value() {
    return unit.value(start);
  }

  private static boolean isWritable(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
