package news.dossier.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * EDTF dates for readers and for machines.
 *
 * <p>Months are named by the platform in the site's language; the words between them are the
 * site's.
 */
public final class DateWords {
  private static final Pattern POINT =
      Pattern.compile(
          "(?<year>-?[\\dX]{4})(?:-W(?<week>\\d\\d)|-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX)"
              + "(?:T(?<time>\\d\\d:\\d\\d)(?<second>:\\d\\d(?:\\.\\d+)?)?"
              + "(?<zone>Z|[+-]\\d\\d(?::?\\d\\d)?)?)?)?)?(?<qualifier>[?~%])?");
  private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

  private final Words words;
  private final Locale locale;

  /** Dates in these words, with the platform's names of months in their language. */
  public DateWords(Words words) {
    this.words = words;
    this.locale = namesMonths(words.locale()) ? words.locale() : Locale.ENGLISH;
  }

  /** For a language that it does not know the platform would shorten the names. */
  private static boolean namesMonths(Locale locale) {
    // Every platform knows English, and listing what it knows takes it a while.
    return locale.getLanguage().equals("en") || isAvailable(locale);
  }

  private static boolean isAvailable(Locale locale) {
    return !locale.getLanguage().isEmpty()
        && Arrays.stream(Locale.getAvailableLocales())
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
      return words.say("date.until", "date", point(end));
    }
    if (end.equals("..")) {
      return words.say("date.since", "date", point(start));
    }
    return interval(side(start), side(end), words);
  }

  private static String interval(String start, String end, Words words) {
    return words.say("date.interval", "start", start, "end", end);
  }

  private String side(String text) {
    return text.isEmpty() ? words.say("date.unknown") : point(text);
  }

  private String point(String text) {
    Matcher m = POINT.matcher(text);
    return m.matches() ? qualified(m.group("qualifier"), time(m)) : text;
  }

  private String qualified(@Nullable String mark, String date) {
    if (mark == null) {
      return date;
    }
    return switch (mark) {
      case "?" -> words.say("date.possibly", "date", date);
      case "~" -> words.say("date.about", "date", date);
      default -> words.say("date.possibly-about", "date", date);
    };
  }

  private String date(Matcher m) {
    String month = m.group("month");
    if (m.group("week") != null) {
      return words.say("date.week", "monday", day(monday(m)));
    }
    if (month == null || month.equals("XX")) {
      return year(m.group("year"));
    }
    int number = Integer.parseInt(month);
    String year = year(m.group("year"));
    if (number > 20) {
      return words.say("date." + SEASONS[number - 21], "year", year);
    }
    String day = m.group("day");
    return day == null || day.equals("XX")
        ? month(Month.of(number), year, TextStyle.FULL_STANDALONE)
        : day(Integer.parseInt(day), Month.of(number), year);
  }

  /** The day on which a week begins (ISO 8601). */
  private static LocalDate monday(Matcher m) {
    return LocalDate.of(Integer.parseInt(m.group("year")), 1, 4)
        .with(DayOfWeek.MONDAY)
        .plusWeeks(Integer.parseInt(m.group("week")) - 1L);
  }

  /** {@code 28 August 2025}. */
  public String day(LocalDate day) {
    return day(day.getDayOfMonth(), day.getMonth(), String.valueOf(day.getYear()));
  }

  private String day(int day, Month month, String year) {
    return words.say("date.day", "day", String.valueOf(day), "month", inDate(month), "year", year);
  }

  /** Some languages write a month otherwise behind a day. */
  private String inDate(Month month) {
    return month.getDisplayName(TextStyle.FULL, locale);
  }

  /** The name of a month without its year: {@code August}. */
  public String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** Where room is short: {@code Aug}. */
  public String shortMonth(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  /** {@code Aug 2025}. */
  public String shortMonthOfYear(YearMonth month) {
    return month(month.getMonth(), String.valueOf(month.getYear()), TextStyle.SHORT_STANDALONE);
  }

  private String month(Month month, String year, TextStyle style) {
    return words.say("date.month", "month", month.getDisplayName(style, locale), "year", year);
  }

  /** {@code 4–19 March 2011}, {@code 28 August – 3 September 2025}. */
  public String days(LocalDate first, LocalDate last) {
    if (!YearMonth.from(first).equals(YearMonth.from(last))) {
      boolean oneYear = first.getYear() == last.getYear();
      String start =
          oneYear
              ? words.say(
                  "date.day-of-year",
                  "day",
                  String.valueOf(first.getDayOfMonth()),
                  "month",
                  inDate(first.getMonth()))
              : day(first);
      return words.say("date.days", "start", start, "end", day(last));
    }
    return words.say(
        "date.days-of-month",
        "first",
        String.valueOf(first.getDayOfMonth()),
        "last",
        String.valueOf(last.getDayOfMonth()),
        "month",
        inDate(last.getMonth()),
        "year",
        String.valueOf(last.getYear()));
  }

  private String year(String digits) {
    if (digits.endsWith("XX")) {
      return interval(digits.replace('X', '0'), digits.replace('X', '9'), words);
    }
    if (digits.endsWith("X")) {
      return words.say("date.decade", "year", digits.replace('X', '0'));
    }
    int year = Integer.parseInt(digits);
    return year < 1
        ? words.say("date.bce", "year", String.valueOf(1 - year))
        : String.valueOf(year);
  }

  private String time(Matcher m) {
    String time = m.group("time");
    String zone = m.group("zone");
    if (time == null) {
      return date(m);
    }
    String clock = time + (zone == null ? "" : zone.equals("Z") ? " UTC" : " UTC" + zone);
    return words.say("date.time", "date", date(m), "time", clock);
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
