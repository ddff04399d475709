package news.dossier.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of stated precision in the Extended Date/Time Format (EDTF, ISO 8601-2:2019), with ISO
 * 8601 weeks ({@code 2025-W36}) beside it.
 *
 * <p>Accepted: a year, month, day or second of a day ({@code 2025}, {@code 2025-08}, {@code
 * 2025-08-28}, {@code 2025-08-28T14:00:00Z}), a season ({@code 2025-21}), a week, unspecified
 * digits ({@code 194X}, {@code 2025-XX}), one of the qualifiers {@code ? ~ %} at the end, and
 * intervals of these whose ends may be open ({@code ..}) or unknown (empty). Every calendar date in
 * it exists: there is no 31 June.
 *
 * @param value the text as written, never blank
 */
public record Edtf(String value) implements Comparable<Edtf> {
  private static final Pattern POINT =
      Pattern.compile(
          "(?<year>-?\\d{4}|\\d{3}X|\\d{2}XX)"
              + "(?:-(?:W(?<week>\\d\\d)|(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX)"
              + "(?:T(?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.\\d+)?)?"
              + "(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?)?)?))?"
              + "[?~%]?");

  /**
   * @throws IllegalArgumentException if {@code value} is not EDTF, or names a day that does not
   *     exist
   */
  public Edtf {
    if (!isValid(value)) {
      throw new IllegalArgumentException('"' + value + "\" is not a date");
    }
  }

  /** A whole calendar day. */
  public static Edtf of(LocalDate day) {
    return new Edtf(day.toString());
  }

  /** The value of a text that may or may not be EDTF. */
  public static Optional<Edtf> parse(String text) {
    String stripped = text.strip();
    return isValid(stripped) ? Optional.of(new Edtf(stripped)) : Optional.empty();
  }

  /** The calendar day, where this names just one: {@code 2025-08-28} or an instant on it. */
  public Optional<LocalDate> day() {
    if (isPlainDay(value)) {
      return Optional.of(plainDay(value));
    }
    Matcher m = POINT.matcher(value);
    if (!m.matches() || m.group("day") == null || value.contains("X") || isQualified()) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.parse(value.substring(0, 10)));
  }

  /** The month as {@code 2025-08}, where at least that is known and certain. */
  public Optional<YearMonth> month() {
    Matcher m = POINT.matcher(value);
    if (!m.matches() || m.group("month") == null || isQualified()) {
      return Optional.empty();
    }
    String month = m.group("month");
    if (month.equals("XX") || Integer.parseInt(month) > 12 || m.group("year").contains("X")) {
      return Optional.empty();
    }
    return Optional.of(YearMonth.of(Integer.parseInt(m.group("year")), Integer.parseInt(month)));
  }

  /** Whether the value ends in one of the qualifiers uncertain, approximate or both. */
  public boolean isQualified() {
    return !value.isEmpty() && "?~%".indexOf(value.charAt(value.length() - 1)) >= 0;
  }

  /** As a record's own, which is several times slower; maps by date are asked for each event. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Edtf edtf && value.equals(edtf.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** By the text of the value, which sorts dates of four-digit years by their beginning. */
  @Override
  public int compareTo(Edtf other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean isValid(String text) {
    if (isPlainDay(text)) {
      return isDay(text);
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return isPoint(text);
    }
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    return (isPoint(start) || isPoint(end)) && isEnd(start) && isEnd(end);
  }

  private static boolean isEnd(String text) {
    return text.isEmpty() || text.equals("..") || isPoint(text);
  }

  /** Whether it has the form {@code 2025-08-28}, as most dates do: no pattern need be asked. */
  private static boolean isPlainDay(String text) {
    if (text.length() != 10) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      boolean isHyphen = i == 4 || i == 7;
      if (isHyphen ? c != '-' : (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is such a day, which has the form of one. */
  private static boolean isDay(String text) {
    try {
      plainDay(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /**
   * @throws DateTimeException if there is no such day
   */
  private static LocalDate plainDay(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  private static boolean isPoint(String text) {
    Matcher m = POINT.matcher(text);
    if (!m.matches()) {
      return false;
    }
    if (m.group("week") != null) {
      int week = Integer.parseInt(m.group("week"));
      return week >= 1 && week <= 53 && !m.group("year").contains("X");
    }
    return m.group("month") == null || isMonthAndDay(m);
  }

  private static boolean isMonthAndDay(Matcher m) {
    String month = m.group("month");
    String day = m.group("day");
    if (month.equals("XX")) {
      return day == null || day.equals("XX");
    }
    int number = Integer.parseInt(month);
    boolean isSeason = number >= 21 && number <= 24;
    if (isSeason || number < 1 || number > 12) {
      return isSeason && day == null;
    }
    return day == null || day.equals("XX") || (exists(m.group("year"), number, day) && isTime(m));
  }

  private static boolean exists(String year, int month, String day) {
    if (year.contains("X")) {
      return Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= 31;
    }
    try {
      LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isTime(Matcher m) {
    return m.group("hour") == null
        || (Integer.parseInt(m.group("hour")) < 25 && Integer.parseInt(m.group("minute")) < 60);
  }
}
