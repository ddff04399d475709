package news.dossier.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Edtf;

/**
 * EDTF dates for readers and for machines.
 *
 * <p>Months are named by the platform in the site's language; the words between them are English.
 */
public final class DateWords {
  private static final Pattern POINT =
      Pattern.compile(
          "(?<year>-?[\\dX]{4})(?:-W(?<week>\\d\\d)|-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX)"
              + "(?:T(?<time>\\d\\d:\\d\\d)(?<second>:\\d\\d(?:\\.\\d+)?)?"
              + "(?<zone>Z|[+-]\\d\\d(?::?\\d\\d)?)?)?)?)?(?<qualifier>[?~%])?");
  private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

  private final Locale locale;

  /**
   * @param locale whose months are used, where the platform knows them
   */
  public DateWords(Locale locale) {
    this.locale = !locale.getLanguage().isEmpty() && namesMonths(locale) ? locale : Locale.ENGLISH;
  }

  /** For a language that it does not know the platform would shorten the names. */
  private static boolean namesMonths(Locale locale) {
    return Arrays.stream(Locale.getAvailableLocales())
        .anyMatch(known -> known.getLanguage().equals(locale.getLanguage()));
  }

  /**
   * {@code 2025-08-28} as "28 August 2025", {@code 2025-W36} as "the week of 1 September 2025"; a
   * text that is no EDTF stays as it is.
   */
  public String longDate(String edtf) {
    String text = edtf.strip();
    if (Edtf.parse(text).isEmpty()) {
      return text;
    }
    int slash = text.indexOf('/');
    return slash < 0 ? point(text) : interval(text.substring(0, slash), text.substring(slash + 1));
  }

  private String interval(String start, String end) {
    if (start.equals("..")) {
      return "until " + point(end);
    }
    if (end.equals("..")) {
      return "since " + point(start);
    }
    return side(start) + " to " + side(end);
  }

  private String side(String text) {
    return text.isEmpty() ? "an unknown date" : point(text);
  }

  private String point(String text) {
    Matcher m = POINT.matcher(text);
    if (!m.matches()) {
      return text;
    }
    return qualifier(m.group("qualifier")) + day(m) + time(m);
  }

  private static String qualifier(String mark) {
    if (mark == null) {
      return "";
    }
    return switch (mark) {
      case "?" -> "possibly ";
      case "~" -> "about ";
      default -> "possibly about ";
    };
  }

  private String day(Matcher m) {
    String year = year(m.group("year"));
    String month = m.group("month");
    if (m.group("week") != null) {
      return "the week of " + monday(m);
    }
    if (month == null || month.equals("XX")) {
      return year;
    }
    int number = Integer.parseInt(month);
    if (number > 20) {
      return SEASONS[number - 21] + " " + year;
    }
    String name = Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    String day = m.group("day");
    if (day == null || day.equals("XX")) {
      return name + " " + year;
    }
    return Integer.parseInt(day) + " " + inDate(number) + " " + year;
  }

  /** The day on which a week begins (ISO 8601). */
  private String monday(Matcher m) {
    LocalDate monday =
        LocalDate.of(Integer.parseInt(m.group("year")), 1, 4)
            .with(DayOfWeek.MONDAY)
            .plusWeeks(Integer.parseInt(m.group("week")) - 1L);
    return monday.getDayOfMonth() + " " + inDate(monday.getMonthValue()) + " " + monday.getYear();
  }

  /** Some languages write a month otherwise behind a day. */
  private String inDate(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, locale);
  }

  private static String year(String digits) {
    if (digits.endsWith("XX")) {
      return digits.replace('X', '0') + " to " + digits.replace('X', '9');
    }
    if (digits.endsWith("X")) {
      return "the " + digits.replace('X', '0') + "s";
    }
    int year = Integer.parseInt(digits);
    return year < 1 ? (1 - year) + " BCE" : String.valueOf(year);
  }

  private static String time(Matcher m) {
    if (m.group("time") == null) {
      return "";
    }
    String zone = m.group("zone");
    String words = zone == null ? "" : zone.equals("Z") ? " UTC" : " UTC" + zone;
    return ", " + m.group("time") + words;
  }

  /**
   * What may stand in {@code <time datetime>} (HTML, section 4.5.14); empty where HTML knows no
   * such date, as for intervals, seasons and uncertain dates.
   */
  public static String isoDate(String edtf) {
    String text = edtf.strip();
    Matcher m = POINT.matcher(text);
    if (Edtf.parse(text).isEmpty() || !m.matches() || m.group("qualifier") != null) {
      return "";
    }
    if (text.contains("X") || text.startsWith("-") || text.startsWith("0000")) {
      return "";
    }
    if (m.group("week") != null) {
      return isWeek(m) ? text : "";
    }
    boolean season = m.group("month") != null && Integer.parseInt(m.group("month")) > 12;
    return season ? "" : instant(m, text);
  }

  private static boolean isWeek(Matcher m) {
    LocalDate inYear = LocalDate.of(Integer.parseInt(m.group("year")), 1, 4);
    long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).getMaximum();
    return Integer.parseInt(m.group("week")) <= weeks;
  }

  private static String instant(Matcher m, String text) {
    if (m.group("time") == null) {
      return text;
    }
    String date = text.substring(0, text.indexOf('T'));
    String second = m.group("second") == null ? "" : m.group("second");
    // HTML takes milliseconds at most, and an offset with minutes.
    String time = m.group("time") + second.substring(0, Math.min(second.length(), 7));
    String zone = m.group("zone") == null ? "" : m.group("zone");
    String offset = zone.length() == 3 ? zone + ":00" : zone;
    try {
      DateTimeFormatter.ISO_LOCAL_TIME.parse(time);
      return date + "T" + time + offset;
    } catch (DateTimeException e) {
      return date;
    }
  }
}
