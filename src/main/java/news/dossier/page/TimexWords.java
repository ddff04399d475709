package news.dossier.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Timex;

/** Values of time expressions, for browsers and for people. */
final class TimexWords {
  private static final Pattern YEAR = Pattern.compile("[1-9]\\d{3}");
  private static final Pattern MONTH = Pattern.compile("[1-9]\\d{3}-\\d\\d");
  private static final Pattern DAY = Pattern.compile("[1-9]\\d{3}-\\d\\d-\\d\\d");
  private static final Pattern WEEK = Pattern.compile("([1-9]\\d{3})-W(\\d\\d)");
  private static final Pattern CLOCK =
      Pattern.compile("([1-9]\\d{3}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)");

  private static final DateTimeFormatter MONTH_WORDS =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private TimexWords() {}

  /** What may stand in HTML's {@code <time datetime>}; empty for values that HTML does not know. */
  static Optional<String> datetime(Timex timex) {
    return words(timex).map(words -> timex.value());
  }

  /**
   * {@code 3 September 2025}, {@code the week of 1 September 2025}; empty for a value that is no
   * calendar date.
   */
  static Optional<String> words(Timex timex) {
    String value = timex.value();
    Matcher week = WEEK.matcher(value);
    Matcher clock = CLOCK.matcher(value);
    try {
      if (YEAR.matcher(value).matches()) {
        return Optional.of(value);
      } else if (MONTH.matcher(value).matches()) {
        return Optional.of(MONTH_WORDS.format(YearMonth.parse(value)));
      } else if (DAY.matcher(value).matches()) {
        return Optional.of(Days.inWords(LocalDate.parse(value)));
      } else if (week.matches()) {
        return Optional.of("the week of " + Days.inWords(monday(week)));
      } else if (clock.matches()) {
        return Optional.of(Days.inWords(LocalDate.parse(clock.group(1))) + ", " + clock.group(2));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate monday(Matcher week) {
    int year = Integer.parseInt(week.group(1));
    int number = Integer.parseInt(week.group(2));
    // The fourth of January is always in week 1 (ISO 8601).
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
        .with(java.time.DayOfWeek.MONDAY);
  }
}
