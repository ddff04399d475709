package news.dossier.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The units in which English counts time, with their TIMEX3 designators. */
enum Unit {
  SECOND("T%sS", 1),
  MINUTE("T%sM", 1),
  HOUR("T%sH", 1),
  DAY("%sD", 1),
  WEEKEND("%sWE", 1),
  WEEK("%sW", 1),
  FORTNIGHT("%sW", 2),
  MONTH("%sM", 1),
  QUARTER("%sQ", 1),
  SEASON("%sM", 3),
  HALF("%sM", 6),
  YEAR("%sY", 1),
  DECADE("%sY", 10),
  CENTURY("%sY", 100),
  MILLENNIUM("%sY", 1000);

  private final String designator;
  private final int multiple;

  Unit(String designator, int multiple) {
    this.designator = designator;
    this.multiple = multiple;
  }

  /**
   * The unit that a word names, in any case and number: {@code years}, {@code Day}, {@code min}.
   */
  static Unit of(String word) {
    String singular = word.toLowerCase(Locale.ROOT).replaceFirst("(?<=..)s$", "");
    return switch (singular) {
      case "second", "sec" -> SECOND;
      case "minute", "min" -> MINUTE;
      case "hour", "hr" -> HOUR;
      case "day" -> DAY;
      case "weekend" -> WEEKEND;
      case "week" -> WEEK;
      case "fortnight" -> FORTNIGHT;
      case "month" -> MONTH;
      case "quarter" -> QUARTER;
      case "season", "spring", "summer", "autumn", "fall", "winter" -> SEASON;
      case "half", "semester" -> HALF;
      case "year" -> YEAR;
      case "decade" -> DECADE;
      case "century", "centurie" -> CENTURY;
      case "millennium", "millennia" -> MILLENNIUM;
      default -> throw new IllegalArgumentException("not a unit of time: " + word);
    };
  }

  /** Whether it is shorter than a day. */
  boolean isOfClock() {
    return compareTo(DAY) < 0;
  }

  /** A TIMEX3 duration of so many units: {@code P3D}, {@code PT2H}, {@code P20Y} for 2 decades. */
  String duration(Amount amount) {
    return "P" + String.format(Locale.ROOT, designator, amount.times(multiple).digits());
  }

  /** The first day of the unit in which a day lies. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.start(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case SEASON ->
          Season.at(day).start(day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear());
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() > 6 ? 7 : 1, 1);
      case YEAR -> LocalDate.of(day.getYear(), 1, 1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(Math.max(1, day.getYear() / 100 * 100), 1, 1);
      case MILLENNIUM -> LocalDate.of(Math.max(1, day.getYear() / 1000 * 1000), 1, 1);
    };
  }

  /** A day moved by so many units; days of a month that do not exist become its last. */
  LocalDate move(LocalDate day, long by) {
    return switch (this) {
      case SECOND -> day.plus(by / 86_400, ChronoUnit.DAYS);
      case MINUTE -> day.plus(by / 1_440, ChronoUnit.DAYS);
      case HOUR -> day.plus(by / 24, ChronoUnit.DAYS);
      case DAY -> day.plusDays(by);
      case WEEKEND, WEEK -> day.plusWeeks(by);
      case FORTNIGHT -> day.plusWeeks(2 * by);
      case MONTH -> day.plusMonths(by);
      case QUARTER, SEASON -> day.plusMonths(3 * by);
      case HALF -> day.plusMonths(6 * by);
      case YEAR -> day.plusYears(by);
      case DECADE -> day.plusYears(10 * by);
      case CENTURY -> day.plusYears(100 * by);
      case MILLENNIUM -> day.plusYears(1000 * by);
    };
  }

  /** The TIMEX3 value of the unit in which a day lies. */
  String value(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day + "TXX:XX";
      case DAY -> day.toString();
      case WEEK, FORTNIGHT ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case WEEKEND -> WEEK.value(day) + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, day.getMonthValue());
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", year, (day.getMonthValue() - 1) / 3 + 1);
      case SEASON ->
          String.format(Locale.ROOT, "%04d-%s", start(day).getYear(), Season.at(day).code());
      case HALF -> String.format(Locale.ROOT, "%04d-H%d", year, day.getMonthValue() > 6 ? 2 : 1);
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
      case MILLENNIUM -> String.format(Locale.ROOT, "%d", year / 1000);
    };
  }

  /** The TIMEX3 value of one of these units when nobody knows which. */
  String openValue() {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX:XX";
      case DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case SEASON -> "XXXX-XX";
      case HALF -> "XXXX-HX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
    };
  }
}
