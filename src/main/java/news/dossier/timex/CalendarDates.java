package news.dossier.timex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dossier.timex.Reading.Meaning;

/**
 * Days of the calendar: "September 3", "3 Sept. 2025", "9/3/25". A year that is left out is the one
 * that the tense asks for, else the nearest.
 */
final class CalendarDates {
  private static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<y>\\d{4}|'\\d\\d)";
  private static final String MONTH = "(?<m>$month)";

  private CalendarDates() {}

  static List<Rule> rules() {
    return List.of(
        Rule.maybe("ISO date", "(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})", CalendarDates::iso),
        Rule.maybe(
            "ISO date and time",
            "(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})T(?<t1>\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?",
            CalendarDates::isoTime),
        Rule.maybe(
            "first day of range",
            MONTH
                + " "
                + DAY
                + "(?=(?: ?- ?| to | and | through | until | or )\\d{1,2}(?:st|nd|rd|th)?,? (?<y>\\d{4}))",
            CalendarDates::day),
        Rule.maybe("month day", MONTH + " (?:the )?" + DAY, CalendarDates::day),
        Rule.maybe(
            "month day year",
            MONTH + " (?:the )?" + DAY + "(?:,\\s{0,2}| )(?:of )?" + YEAR,
            CalendarDates::day),
        Rule.maybe(
            "day month",
            "(?:the )?" + DAY + "(?: of|~day of)?[ -]{1,2}" + MONTH,
            CalendarDates::day),
        Rule.maybe(
            "day month year",
            "(?:the )?" + DAY + "(?: of|~day of)?[ -]{1,2}" + MONTH + "(?: of)?[ ,-]{1,2}" + YEAR,
            CalendarDates::day),
        Rule.maybe(
            "ordinal day of month",
            "(?:the )?(?<o>$ordinal)(?: day)? of " + MONTH + "(?:,? " + YEAR + ")?",
            CalendarDates::day),
        Rule.maybe(
            "month ordinal day",
            MONTH + " (?:the )?(?<o>$ordinal)(?:,? " + YEAR + ")?",
            CalendarDates::day),
        Rule.maybe(
            "first day of range",
            "(?<t>(?:the )?"
                + DAY
                + ")(?= ?(?:-|to|and|until|through|or) ?\\d{1,2}(?:st|nd|rd|th)? (?:of )?"
                + MONTH
                + "(?:,? (?<y>\\d{4}))?)",
            CalendarDates::day),
        Rule.maybe(
            "last day of range",
            MONTH
                + " \\d{1,2}(?:st|nd|rd|th)?(?: ?- ?| to | and | through | until | or )(?<t>"
                + DAY
                + "(?:,? (?<y>\\d{4}))?)(?! (?:$month|percent|people))",
            CalendarDates::day),
        Rule.maybe(
            "day-month order",
            "(?<a>\\d{1,2})(?<s>[/.])(?<b>\\d{1,2})\\k<s>(?<y>\\d{4}|\\d\\d)",
            CalendarDates::slashes),
        Rule.maybe(
            "day of the month at hand",
            "the (?<d>\\d{1,2})(?:st|nd|rd|th)",
            CalendarDates::dayOfMonthAtHand));
  }

  private static Optional<Reading> iso(Hit hit) {
    return Period.day(hit.number("y"), hit.number("m"), hit.number("d")).map(CalendarDates::fixed);
  }

  private static Optional<Reading> isoTime(Hit hit) {
    return Period.day(hit.number("y"), hit.number("m"), hit.number("d"))
        .map(
            day ->
                Reading.time(
                    reference ->
                        new Meaning(day.value() + "T" + hit.words("t1"), Optional.of(day))));
  }

  private static Optional<Reading> day(Hit hit) {
    int month = Names.month(hit.words("m"));
    int day = hit.names("o") ? NumberWords.ordinal(hit.words("o")) : hit.number("d");
    // A leap year, so that a 29 February without a year passes.
    if (Period.day(2000, month, day).isEmpty()) {
      return Optional.empty();
    }
    if (hit.names("y")) {
      return Period.day(Years.written(hit.words("y")), month, day).map(CalendarDates::fixed);
    }
    return Optional.of(
        Reading.day(
            reference ->
                reference
                    .byTense(year -> Period.day(year, month, day))
                    .map(Meaning::of)
                    .orElseGet(
                        () ->
                            Meaning.of(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)))));
  }

  /** Month first, as American papers write, unless only the other order makes a date. */
  private static Optional<Reading> slashes(Hit hit) {
    int year = Years.written(hit.words("y"));
    boolean dots = hit.words("s").equals(".");
    int first = hit.number("a");
    int second = hit.number("b");
    Optional<Period> monthFirst = Period.day(year, first, second);
    Optional<Period> dayFirst = Period.day(year, second, first);
    // Dots are the European way, and always put the day first.
    return (dots ? dayFirst : monthFirst.or(() -> dayFirst)).map(CalendarDates::fixed);
  }

  private static Optional<Reading> dayOfMonthAtHand(Hit hit) {
    int day = hit.number("d");
    if (!hit.isAfter("on|by|until|till|before|after|since")
        || day < 1
        || day > 31
        || hit.tagAfter().matches("NN.*|JJ.*|CD")
        || hit.wordAfter().equals("of")) {
      return Optional.empty();
    }
    return Optional.of(
        Reading.day(
            reference ->
                reference
                    .lastIn(Unit.MONTH)
                    .or(() -> reference.current(Unit.MONTH))
                    .map(Period::start)
                    .flatMap(m -> Period.day(m.getYear(), m.getMonthValue(), day))
                    .map(Meaning::of)
                    .orElseGet(() -> Meaning.of(String.format(Locale.ROOT, "XXXX-XX-%02d", day)))));
  }

  private static Reading fixed(Period day) {
    return Reading.day(reference -> Meaning.of(day));
  }
}
