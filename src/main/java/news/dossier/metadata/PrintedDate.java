package news.dossier.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Edtf;
import org.jspecify.annotations.Nullable;

/** A calendar date as it stands in a text. */
sealed interface PrintedDate {

  /** As written. */
  String text();

  /** Where it begins in the text that was searched. */
  int start();

  /** A date that can mean one day only. */
  record Certain(String text, int start, Edtf date) implements PrintedDate {}

  /** Such as {@code 31 June 2025}. */
  record Impossible(String text, int start) implements PrintedDate {}

  /** Such as {@code 03/04/2023}, of which the order of day and month is not known. */
  record Ambiguous(String text, int start, LocalDate dayFirst, LocalDate monthFirst)
      implements PrintedDate {}

  /** Which of the two small numbers of {@code 03/04/2023} is the day. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN
  }

  /**
   * Every full date in a text, in its order. Relative phrases and dates without a year are none.
   */
  static List<PrintedDate> allIn(String text, Order order) {
    List<PrintedDate> dates = new ArrayList<>();
    Matcher m = Shapes.DATE.matcher(text);
    int from = 0;
    while (m.find(from)) {
      @Nullable PrintedDate date = Shapes.read(m, order);
      // A word before the numbers that is no month may hide a date that begins with the number.
      from = date == null ? m.start() + 1 : m.end();
      if (date != null) {
        dates.add(date);
      }
    }
    return dates;
  }

  /** The ways to write a date. */
  final class Shapes {
    private static final String TIME =
        "(?:(?:T|\\s{1,3}|,\\s)(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d{1,9})?)?"
            + "(?:\\s?(?<zone>Z\\b|UTC\\b|GMT\\b|[+-]\\d\\d:?\\d\\d))?(?!\\s?[AaPp]\\.?[Mm]))?";

    static final Pattern DATE =
        Pattern.compile(
            "(?:(?<![\\d./-])(?:"
                + "(?<year1>\\d{4})(?:(?<dash>[-/.])(?<month1>\\d{1,2})\\k<dash>(?<day1>\\d{1,2})"
                + "|\\s?[年년]\\s?(?<month2>\\d{1,2})\\s?[月월]\\s?(?<day2>\\d{1,2})\\s?[日일]?)"
                + "(?!\\d)"
                + "|(?<day3>\\d{1,2})(?<mark>[./-])\\s?(?<month3>\\d{1,2})\\k<mark>\\s?"
                + "(?<year3>\\d{4}(?!\\d)|\\d{2}(?=\\s|,|$))"
                + "|(?<day4>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[\\s-]{1,2}(?:(?:de|of)\\s)?"
                + "(?<name4>[\\p{L}\\p{M}]{2,14}+)\\.?,?[\\s-]{1,2}(?:(?:de|del|of)\\s)?"
                + "(?<year4>\\d{4})(?!\\d))"
                + "|(?<![\\p{L}\\d])(?<name5>[\\p{L}\\p{M}]{3,14}+)\\.?\\s{0,2}(?<day5>\\d{1,2})"
                + "(?:st|nd|rd|th)?(?:,\\s?|\\s{1,2})(?<year5>\\d{4})(?!\\d))"
                + TIME);

    private Shapes() {}

    static @Nullable PrintedDate read(Matcher m, Order order) {
      if (m.group("year1") != null) {
        boolean isAsian = m.group("month1") == null;
        return day(
            m,
            number(m, "year1"),
            number(m, isAsian ? "month2" : "month1"),
            number(m, isAsian ? "day2" : "day1"));
      }
      if (m.group("year3") != null) {
        return numeric(m, order);
      }
      String suffix = m.group("year4") != null ? "4" : "5";
      OptionalInt month = MonthNames.month(m.group("name" + suffix));
      if (month.isEmpty()) {
        return null;
      }
      return day(m, number(m, "year" + suffix), month.getAsInt(), number(m, "day" + suffix));
    }

    private static PrintedDate numeric(Matcher m, Order order) {
      int year = fullYear(number(m, "year3"));
      int one = number(m, "day3");
      int two = number(m, "month3");
      boolean canBeDayFirst = exists(year, two, one);
      boolean canBeMonthFirst = exists(year, one, two);
      // Nobody who writes dots puts the month first.
      boolean isDotted = m.group("mark").equals(".");
      if (canBeDayFirst && canBeMonthFirst && one != two && !isDotted && order == Order.UNKNOWN) {
        return new Ambiguous(
            m.group(), m.start(), LocalDate.of(year, two, one), LocalDate.of(year, one, two));
      }
      boolean monthFirst =
          canBeMonthFirst && !isDotted && (!canBeDayFirst || order == Order.MONTH_FIRST);
      return monthFirst ? day(m, year, one, two) : day(m, year, two, one);
    }

    /** Two digits stand for 1970 to 2069, as POSIX reads them. */
    private static int fullYear(int year) {
      return year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
    }

    private static PrintedDate day(Matcher m, int year, int month, int day) {
      if (!exists(year, month, day)) {
        return new Impossible(m.group().strip(), m.start());
      }
      String value = LocalDate.of(year, month, day) + time(m);
      return new Certain(m.group(), m.start(), new Edtf(value));
    }

    /** The time as an ISO 8601 suffix with the offset that was printed; else nothing. */
    private static String time(Matcher m) {
      if (m.group("hour") == null || number(m, "hour") > 23 || number(m, "minute") > 59) {
        return "";
      }
      String second = m.group("second") == null ? "00" : m.group("second");
      return String.format(
          java.util.Locale.ROOT,
          "T%02d:%s:%s%s",
          number(m, "hour"),
          m.group("minute"),
          second.compareTo("59") > 0 ? "59" : second,
          offset(m.group("zone")));
    }

    private static String offset(@Nullable String zone) {
      if (zone == null) {
        return "";
      }
      if (zone.startsWith("+") || zone.startsWith("-")) {
        return zone.contains(":") ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
      }
      return "Z";
    }

    private static boolean exists(int year, int month, int day) {
      try {
        LocalDate.of(year, month, day);
        return true;
      } catch (DateTimeException e) {
        return false;
      }
    }

    private static int number(Matcher m, String group) {
      return Integer.parseInt(m.group(group));
    }
  }
}
