package news.dossier.text.cite;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Edtf;

/**
 * When something was published, as exactly as that is known.
 *
 * @param start the date, or the first of a stretch; empty where only its end is known
 * @param end the last of a stretch
 * @param isOpen whether it is a stretch of which one end is not known
 */
record Issued(
    Optional<Point> start,
    Optional<Point> end,
    boolean isOpen,
    boolean isApproximate,
    boolean isUncertain) {
  private static final Pattern POINT =
      Pattern.compile(
          "(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(?:-W(?<week>\\d\\d)|-(?<month>\\d\\d)"
              + "(?:-(?<day>\\d\\d))?)?(?:-XX)*(?:T.*?)?[?~%]?");

  /**
   * A day, month, season or year.
   *
   * @param month from 1; 21 to 24 for spring to winter; 0 where it is not known
   * @param day from 1; 0 where it is not known
   */
  record Point(int year, int month, int day) {
    static Point of(LocalDate day) {
      return new Point(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    boolean isSeason() {
      return month > 20;
    }

    /** {@code 2025}, {@code 2025-09}, {@code 2025-09-03}. */
    String iso() {
      String month = month() == 0 ? "" : "-" + two(month());
      return digits() + month + (day() == 0 ? "" : "-" + two(day()));
    }

    /** The year, in four digits at least. */
    String digits() {
      boolean isShort = year() < 1000 || year() > 9999;
      return isShort ? String.format(Locale.ROOT, "%04d", year()) : String.valueOf(year());
    }

    private static String two(int number) {
      return number < 10 ? "0" + number : String.valueOf(number);
    }
  }

  /** Empty for a year before the common era, in which nothing was published. */
  static Optional<Issued> of(Edtf date) {
    String text = date.value();
    int slash = text.indexOf('/');
    String first = slash < 0 ? text : text.substring(0, slash);
    Optional<Point> start = point(first, false);
    Optional<Point> last = slash < 0 ? stretched(text) : point(text.substring(slash + 1), true);
    if (start.isEmpty() && last.isEmpty()) {
      return Optional.empty();
    }
    boolean open = slash >= 0 && (start.isEmpty() || last.isEmpty());
    boolean both = text.contains("%");
    return Optional.of(
        new Issued(start, last, open, both || text.contains("~"), both || text.contains("?")));
  }

  /** The end of a date that is a stretch by itself: a week, a decade, a century. */
  private static Optional<Point> stretched(String text) {
    Matcher m = POINT.matcher(text);
    boolean isStretch = m.matches() && (m.group("week") != null || m.group("year").contains("X"));
    return isStretch ? point(text, true) : Optional.empty();
  }

  private static Optional<Point> point(String text, boolean atEnd) {
    Matcher m = POINT.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group("year").replace('X', atEnd ? '9' : '0'));
    if (m.group("week") != null) {
      LocalDate monday =
          LocalDate.of(year, 1, 4)
              .with(DayOfWeek.MONDAY)
              .plusWeeks(Integer.parseInt(m.group("week")) - 1L);
      return Optional.of(Point.of(atEnd ? monday.plusDays(6) : monday));
    }
    // Of a year that is not known exactly, the month says nothing that a citation could give.
    boolean exact = !m.group("year").contains("X");
    return Optional.of(
        new Point(year, exact ? number(m, "month") : 0, exact ? number(m, "day") : 0));
  }

  private static int number(Matcher m, String group) {
    return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
  }

  /** In words: {@code ca. 2025}, {@code September 2025?}, {@code 1940–1949}. */
  String say(Function<Point, String> words) {
    String from = start.map(words).orElse("");
    String to = end.map(words).orElse("");
    String dash = isOpen || end.isPresent() ? "–" : "";
    return (isApproximate ? "ca. " : "") + from + dash + to + (isUncertain ? "?" : "");
  }
}
