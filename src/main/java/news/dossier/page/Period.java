package news.dossier.page;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.DayRange;
import news.dossier.model.Edtf;
import news.dossier.text.DateWords;

/**
 * Where a date stands on the timeline.
 *
 * @param year the last part of the address of its year or decade: {@code 2025}, {@code 194x}
 * @param title how the year is called: {@code 2025}, {@code The 1940s}
 * @param month the month in which the date lies or begins; empty for one that is less precise
 */
record Period(String year, String title, Optional<YearMonth> month) {
  private static final Pattern POINT = Pattern.compile("(?<year>-?[\\dX]{4})(?<rest>.*?)[?~%]?");

  static Period of(Edtf date, DateWords words) {
    String value = date.value();
    int slash = value.indexOf('/');
    String start = slash < 0 ? value : value.substring(0, slash);
    // What has no known beginning stands where it ends.
    boolean known = !start.isEmpty() && !start.equals("..");
    return point(known ? start : value.substring(slash + 1), words);
  }

  private static Period point(String point, DateWords words) {
    Matcher m = POINT.matcher(point);
    if (!m.matches()) {
      return new Period(point.toLowerCase(Locale.ROOT), point, Optional.empty());
    }
    if (m.group("rest").startsWith("-W")) {
      // A week of a year may begin in the year before.
      YearMonth month =
          DayRange.of(new Edtf(m.group("year") + m.group("rest")))
              .first()
              .map(YearMonth::from)
              .orElseThrow();
      String of = String.format(Locale.ROOT, "%04d", month.getYear());
      return new Period(of, title(of, words), Optional.of(month));
    }
    String year = m.group("year");
    Optional<YearMonth> month = new Edtf(year + m.group("rest")).month();
    return new Period(year.toLowerCase(Locale.ROOT), title(year, words), month);
  }

  private static String title(String year, DateWords words) {
    String title = words.longDate(year);
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }
}
