package news.dossier.page;

import java.util.Optional;
import java.util.regex.Pattern;
import news.dossier.model.Timex;
import news.dossier.text.DateWords;

/** Values of time expressions, for browsers and for people. */
final class TimexWords {
  /** A year, a month, a day, a week, or a day with the time. */
  private static final Pattern CALENDAR =
      Pattern.compile("[1-9]\\d{3}(-\\d\\d|-\\d\\d-\\d\\d(T\\d\\d:\\d\\d)?|-W\\d\\d)?");

  private TimexWords() {}

  /** What may stand in HTML's {@code <time datetime>}; empty for values that HTML does not know. */
  static Optional<String> datetime(Timex timex) {
    String value = timex.value();
    return CALENDAR.matcher(value).matches() && DateWords.isoDate(value).equals(value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /**
   * {@code 3 September 2025}, {@code the week of 1 September 2025}; empty for a value that is no
   * calendar date.
   */
  static Optional<String> words(Timex timex, DateWords dates) {
    return datetime(timex).map(dates::longDate);
  }
}
