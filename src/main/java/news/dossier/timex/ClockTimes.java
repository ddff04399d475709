package news.dossier.timex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dossier.timex.Reading.Meaning;

/** Times of day: "3 p.m. EST", "1400 GMT", "noon", "yesterday morning", "tonight". */
final class ClockTimes {
  private static final String ZONE =
      "(?:,? \\(?(?:(?-i:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST)|Eastern(?: (?:standard|daylight))?(?: time)?|local time|Greenwich Mean Time|Moscow time|Central time|Pacific time|[A-Z][a-z]{2,9} time)\\)?)?";
  private static final String HALF = "(?<h>[ap])(?:\\.\\s?m\\.?|m)";

  private ClockTimes() {}

  static List<Rule> rules() {
    return List.of(
        Rule.maybe(
            "clock time",
            "(?<a>\\d{1,2})(?:[:.](?<b>\\d\\d))? ?" + HALF + ZONE,
            ClockTimes::twelveHours),
        Rule.maybe(
            "24-hour time",
            "(?<a>\\d{1,2}):(?<b>\\d\\d)(?::\\d\\d)?(?: hours| hrs)?" + ZONE,
            ClockTimes::twentyFour),
        Rule.maybe(
            "24-hour time without colon",
            "(?<a>\\d\\d)(?<b>\\d\\d) (?:(?-i:GMT|UTC|EST|EDT|CET)|hours|hrs)",
            ClockTimes::twentyFour),
        Rule.maybe(
            "o'clock",
            "(?<n>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock(?: in the (?<p>morning|afternoon|evening)| at night)?",
            ClockTimes::oClock),
        Rule.of("midnight", "midnight", hit -> Reading.clock("T24:00")),
        Rule.of("noon", "noon|midday", hit -> Reading.clock("T12:00")),
        Rule.of("last night", "last night", hit -> partOf(-1, "night")),
        Rule.of("tonight", "tonight", hit -> partOf(0, "night")),
        Rule.of("overnight", "overnight", hit -> partOf(0, "night")),
        Rule.of(
            "this part of the day",
            "this (?<p>morning|afternoon|evening)",
            hit -> partOf(0, hit.words("p"))),
        Rule.when(
            "part of a day",
            "(?:(?:early|late|mid)[- ]{0,2})?(?<p>morning|afternoon|evening|night)",
            hit -> hit.besideDay(),
            hit -> Reading.clock(partOfDay(hit.words("p")))),
        Rule.of(
            "narrowed part of a day",
            "(?:early|late|mid)[- ]{0,2}(?<p>morning|afternoon|evening)",
            hit -> Reading.clock(partOfDay(hit.words("p")))),
        Rule.when(
            "the part of the day",
            "the (?:early |late )?(?<p>morning|afternoon|evening|night)",
            hit -> hit.isAfter("in|during|by|through|throughout|of|until"),
            hit -> Reading.clock(partOfDay(hit.words("p")))),
        Rule.of(
            "part of the day at hand",
            "(?:that|that same|the same|the very same) (?<p>morning|afternoon|evening|night)",
            hit -> partAtHand(0, hit.words("p"))),
        Rule.of(
            "part of the next day",
            "the (?:following|next) (?<p>morning|afternoon|evening|night)|the (?<q>morning) after",
            hit -> partAtHand(1, hit.words("p") + hit.words("q"))),
        Rule.of(
            "part of the day before",
            "the previous (?<p>morning|afternoon|evening|night)|(?:the )?(?<q>night|evening) before",
            hit -> partAtHand(-1, hit.words("p") + hit.words("q"))));
  }

  /** The TIMEX3 code of a part of the day. */
  static String partOfDay(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "morning" -> "TMO";
      case "afternoon" -> "TAF";
      case "evening" -> "TEV";
      default -> "TNI";
    };
  }

  private static Reading partOf(int day, String part) {
    return Reading.time(
        reference ->
            Meaning.of(
                reference.fromNow(day, Unit.DAY).map(Period::value).orElse(Unit.DAY.openValue())
                    + partOfDay(part)));
  }

  /** Of the day last mentioned, or one next to it. */
  private static Reading partAtHand(int day, String part) {
    return Reading.time(
        reference ->
            Meaning.of(
                reference
                        .last(Unit.DAY)
                        .or(() -> reference.current(Unit.DAY))
                        .flatMap(at -> at.plus(day, Unit.DAY))
                        .map(Period::value)
                        .orElse(Unit.DAY.openValue())
                    + partOfDay(part)));
  }

  private static Optional<Reading> twelveHours(Hit hit) {
    int hour = hit.number("a");
    boolean afternoon = hit.words("h").equalsIgnoreCase("p");
    if (hour < 1 || hour > 12) {
      return Optional.empty();
    }
    return time(hour % 12 + (afternoon ? 12 : 0), Math.max(0, hit.number("b")));
  }

  private static Optional<Reading> twentyFour(Hit hit) {
    return time(hit.number("a"), hit.number("b"));
  }

  private static Optional<Reading> oClock(Hit hit) {
    int hour = (int) NumberWords.amount(hit.words("n")).whole();
    String text = hit.text().toLowerCase(Locale.ROOT);
    boolean late = text.endsWith("afternoon") || text.endsWith("evening") || text.endsWith("night");
    return hour > 12 ? Optional.empty() : time(hour % 12 + (late || hour == 12 ? 12 : 0), 0);
  }

  private static Optional<Reading> time(int hour, int minute) {
    return hour > 24 || minute > 59 || (hour == 24 && minute > 0)
        ? Optional.empty()
        : Optional.of(Reading.clock(String.format(Locale.ROOT, "T%02d:%02d", hour, minute)));
  }
}
