package news.dossier.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date may mean.
 *
 * @param first empty when the date has no beginning, or an unknown one
 * @param last empty when the date has no end, or an unknown one; not before {@code first}
 */
public record DayRange(Optional<LocalDate> first, Optional<LocalDate> last) {
  private static final Pattern POINT =
      Pattern.compile("(-?[\\dX]{4})(?:-W(\\d\\d)|-([\\dX]{2})(?:-([\\dX]{2}))?)?.*");

  /** Meteorological seasons of the northern hemisphere, by EDTF's numbers 21 to 24. */
  private static final int[] SEASON_STARTS = {3, 6, 9, 12};

  /** The days of a date; an approximate date has those of the exact one. */
  public static DayRange of(Edtf date) {
    String value = date.value();
    int slash = value.indexOf('/');
    if (slash < 0) {
      return point(value);
    }
    return new DayRange(
        point(value.substring(0, slash)).first, point(value.substring(slash + 1)).last);
  }

  /** Whether a day may be meant. */
  public boolean has(LocalDate day) {
    return first.filter(f -> f.isAfter(day)).isEmpty()
        && last.filter(l -> l.isBefore(day)).isEmpty();
  }

  private static DayRange point(String value) {
    if (isDay(value)) {
      LocalDate day = LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
      return range(day, day);
    }
    Matcher m = POINT.matcher(value);
    if (value.startsWith("..") || !m.matches()) {
      return new DayRange(Optional.empty(), Optional.empty());
    }
    int from = Integer.parseInt(m.group(1).replace('X', '0'));
    int to = Integer.parseInt(m.group(1).replace('X', '9'));
    if (m.group(2) != null) {
      return week(from, Integer.parseInt(m.group(2)));
    }
    if (m.group(3) == null || m.group(3).contains("X") || from != to) {
      return range(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }
    return inYear(from, Integer.parseInt(m.group(3)), Optional.ofNullable(m.group(4)));
  }

  /** {@code 2025-09-03}: most dates are one day, and a pattern takes ten times as long. */
  private static boolean isDay(String value) {
    if (value.length() != 10
        || value.charAt(4) != '-'
        || value.charAt(5) > '1'
        || value.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = value.charAt(i);
      if (i != 4 && i != 7 && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static int number(String value, int from, int to) {
    return Integer.parseInt(value, from, to, 10);
  }

  private static DayRange inYear(int year, int month, Optional<String> day) {
    if (month > 12) {
      YearMonth start = YearMonth.of(year, SEASON_STARTS[month - 21]);
      return range(start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }
    if (day.isPresent() && !day.get().contains("X")) {
      LocalDate only = LocalDate.of(year, month, Integer.parseInt(day.get()));
      return range(only, only);
    }
    return range(YearMonth.of(year, month).atDay(1), YearMonth.of(year, month).atEndOfMonth());
  }

  private static DayRange week(int year, int week) {
    // 4 January is always in week 1; a week 53 that a year lacks is the first of the next.
    LocalDate first =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
            .with(DayOfWeek.MONDAY)
            .plusWeeks(week - 1L);
    return range(first, first.plusDays(6));
  }

  private static DayRange range(LocalDate first, LocalDate last) {
    return new DayRange(Optional.of(first), Optional.of(last));
  }
}
