package news.dossier.timex;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;

/** Names of months and weekdays. */
final class Names {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private Names() {}

  /** 1 to 12, for a name or an abbreviation that the vocabulary knows. */
  static int month(String name) {
    return MONTHS.indexOf(beginning(name)) + 1;
  }

  /** For a name or an abbreviation that the vocabulary knows. */
  static DayOfWeek weekday(String name) {
    return DayOfWeek.of(DAYS.indexOf(beginning(name)) + 1);
  }

  private static String beginning(String name) {
    return name.toLowerCase(Locale.ROOT).substring(0, 3);
  }
}
