package news.dossier.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import news.dossier.timex.Reading.Meaning;

/** Days that go by a name: "Christmas", "Thanksgiving Day", "the Fourth of July", "9/11". */
final class Holidays {
  private static final Map<String, IntFunction<LocalDate>> DAYS = days();

  private Holidays() {}

  static List<Rule> rules() {
    String names = String.join("|", DAYS.keySet());
    return List.of(
        Rule.of("holiday", "(?<n>" + names + ")", hit -> byTense(hit.words("n"))),
        Rule.of(
            "holiday of a year",
            "(?<n>" + names + ")(?:,? (?:of )?|,? in )(?<y>$year)",
            hit -> of(hit.words("n"), hit.number("y"))),
        Rule.of(
            "relative holiday",
            "(?<d>last|next|this) (?<n>" + names + ")",
            hit -> relative(hit.words("n"), RelativeUnits.direction(hit.words("d")))),
        Rule.of(
            "September 11 attacks",
            "9/11",
            hit -> Reading.date(Period.day(LocalDate.of(2001, 9, 11)))));
  }

  private static LocalDate day(String name, int year) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    for (Map.Entry<String, IntFunction<LocalDate>> holiday : DAYS.entrySet()) {
      if (plain.matches(holiday.getKey().toLowerCase(Locale.ROOT))) {
        return holiday.getValue().apply(year);
      }
    }
    throw new IllegalArgumentException("no such holiday: " + name);
  }

  private static Reading of(String name, int year) {
    return Reading.day(reference -> Meaning.of(Period.day(day(name, year))));
  }

  private static Reading byTense(String name) {
    return Reading.day(
        reference ->
            Meaning.of(
                reference.byTense(year -> Optional.of(Period.day(day(name, Math.max(1, year))))),
                Unit.DAY));
  }

  private static Reading relative(String name, int direction) {
    return Reading.day(
        reference ->
            Meaning.of(
                reference
                    .published()
                    .map(
                        now -> {
                          LocalDate same = day(name, now.getYear());
                          int side = Integer.compare(same.compareTo(now), 0);
                          int by = direction != 0 && side * direction <= 0 ? direction : 0;
                          return Period.day(day(name, Math.max(1, now.getYear() + by)));
                        }),
                Unit.DAY));
  }

  private static Map<String, IntFunction<LocalDate>> days() {
    Map<String, IntFunction<LocalDate>> days = new LinkedHashMap<>();
    days.put("New Year's Eve", year -> LocalDate.of(year, 12, 31));
    days.put("New Year's(?: Day)?", year -> LocalDate.of(year, 1, 1));
    days.put("Christmas Eve", year -> LocalDate.of(year, 12, 24));
    days.put("Christmas(?: Day)?", year -> LocalDate.of(year, 12, 25));
    days.put("Boxing Day", year -> LocalDate.of(year, 12, 26));
    days.put("Valentine's Day", year -> LocalDate.of(year, 2, 14));
    days.put("St\\.? Patrick's Day", year -> LocalDate.of(year, 3, 17));
    days.put("April Fools'? Day", year -> LocalDate.of(year, 4, 1));
    days.put("May Day", year -> LocalDate.of(year, 5, 1));
    days.put("Bastille Day", year -> LocalDate.of(year, 7, 14));
    days.put(
        "(?:the )?Fourth of July|(?:U\\.S\\. )?Independence Day", year -> LocalDate.of(year, 7, 4));
    days.put("Halloween", year -> LocalDate.of(year, 10, 31));
    days.put("Veterans'? Day|Armistice Day", year -> LocalDate.of(year, 11, 11));
    days.put("Martin Luther King(?: Jr\\.?)? Day", year -> nth(year, 1, 3, DayOfWeek.MONDAY));
    days.put("Presidents'? Day", year -> nth(year, 2, 3, DayOfWeek.MONDAY));
    days.put("Memorial Day", year -> nth(year, 5, -1, DayOfWeek.MONDAY));
    days.put("Labou?r Day", year -> nth(year, 9, 1, DayOfWeek.MONDAY));
    days.put("Columbus Day", year -> nth(year, 10, 2, DayOfWeek.MONDAY));
    days.put("Thanksgiving(?: Day)?", year -> nth(year, 11, 4, DayOfWeek.THURSDAY));
    days.put("Election Day", year -> nth(year, 11, 1, DayOfWeek.MONDAY).plusDays(1));
    days.put("Good Friday", year -> easter(year).minusDays(2));
    days.put("Palm Sunday", year -> easter(year).minusDays(7));
    days.put("Ash Wednesday", year -> easter(year).minusDays(46));
    days.put("Easter Monday", year -> easter(year).plusDays(1));
    days.put("Easter(?: Sunday)?", Holidays::easter);
    return days;
  }

  private static LocalDate nth(int year, int month, int nth, DayOfWeek day) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }

  /** Western Easter, by the Meeus/Jones/Butcher algorithm for the Gregorian calendar. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = (a + 11 * d + 22 * e) / 451;
    int month = (d + e - 7 * f + 114) / 31;
    return LocalDate.of(year, month, (d + e - 7 * f + 114) % 31 + 1);
  }
}
