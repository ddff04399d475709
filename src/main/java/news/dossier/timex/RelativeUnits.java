package news.dossier.timex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import news.dossier.timex.Reading.Meaning;

/** Calendar units counted from publication: "yesterday", "next week", "four years ago". */
final class RelativeUnits {
  private static final String UNIT = "(?<u>$calendarUnit)";

  private RelativeUnits() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("today", "today", hit -> day(0)),
        Rule.of("yesterday", "yesterday", hit -> day(-1)),
        Rule.of("tomorrow", "tomorrow", hit -> day(1)),
        Rule.of("day before yesterday", "the day before yesterday", hit -> day(-2)),
        Rule.of("day after tomorrow", "the day after tomorrow", hit -> day(2)),
        Rule.of("next unit", "next " + UNIT, hit -> unit(hit, 1)),
        Rule.of("coming unit", "(?:this|the) (?:coming|upcoming) " + UNIT, hit -> unit(hit, 1)),
        Rule.of("last unit", "last " + UNIT, hit -> unit(hit, -1)),
        Rule.of("this unit", "this " + UNIT, hit -> unit(hit, 0)),
        Rule.of("current unit", "(?:the )?current (?:fiscal )?" + UNIT, hit -> unit(hit, 0)),
        Rule.of("unit after next", "the " + UNIT + " after next", hit -> unit(hit, 2)),
        Rule.of("unit before last", "the " + UNIT + " before last", hit -> unit(hit, -2)),
        Rule.of(
            "units ago",
            "(?:$about )?(?<n>an?|$number|$couple|$vague) (?<u>$unit)(?: or (?:so|more))? (?:ago|back)",
            hit -> away(hit, -1)),
        Rule.of(
            "units from now",
            "(?:$about )?(?<n>an?|$number|$couple|$vague) (?<u>$unit) (?:from now|hence)",
            hit -> away(hit, 1)),
        Rule.of(
            "season of a year",
            "(?:the )?(?<u>$season)(?: of|,)? (?<y>$year|$yearInWords|'\\d\\d)",
            hit ->
                Reading.date(
                    new Period(
                        Unit.SEASON,
                        Season.of(hit.words("u")).start(Years.written(hit.words("y")))))),
        Rule.of(
            "season",
            "(?<d>$last|$next|this|the past) (?<u>$season)",
            hit -> season(Season.of(hit.words("u")), direction(hit.words("d")))),
        Rule.when(
            "season by tense",
            "(?:the )?(?<u>$season)",
            RelativeUnits::isSeason,
            hit -> seasonByTense(Season.of(hit.words("u")))));
  }

  /** -1 for "last", 1 for "next", 0 for "this". */
  static int direction(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "last", "past", "previous", "preceding", "the past" -> -1;
      case "next", "coming", "upcoming", "following" -> 1;
      default -> 0;
    };
  }

  private static Reading day(long by) {
    return Reading.day(reference -> Meaning.of(reference.fromNow(by, Unit.DAY), Unit.DAY));
  }

  private static Reading unit(Hit hit, int by) {
    Unit unit = Unit.of(hit.words("u"));
    return unit == Unit.DAY
        ? day(by)
        : Reading.date(reference -> Meaning.of(reference.fromNow(by, unit), unit));
  }

  /** An open number of units ago is the past, no date. */
  private static Reading away(Hit hit, int direction) {
    Unit unit = Unit.of(hit.words("u"));
    Amount amount = NumberWords.amount(hit.words("n"));
    if (amount.isOpen()) {
      return Reading.date(direction < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    long by = direction * amount.whole();
    Unit grain = unit.compareTo(Unit.YEAR) > 0 ? Unit.YEAR : unit;
    Function<ReferenceTime, Meaning> meaning =
        reference -> Meaning.of(moved(reference, by, unit, grain), grain);
    return unit.isOfClock() ? Reading.time(meaning) : Reading.date(meaning);
  }

  private static Optional<Period> moved(ReferenceTime reference, long by, Unit unit, Unit grain) {
    return reference.current(grain).flatMap(period -> period.plus(by, unit));
  }

  private static Reading season(Season season, int direction) {
    return Reading.date(
        reference ->
            reference
                .current(Unit.MONTH)
                .flatMap(now -> nearest(season, now, direction))
                .map(Meaning::of)
                .orElseGet(() -> Meaning.of("XXXX-" + season.code())));
  }

  private static Optional<Period> nearest(Season season, Period now, int direction) {
    int year = now.start().getYear();
    boolean within = Season.at(now.start()) == season;
    Period same =
        new Period(
            Unit.SEASON, season.start(within ? now.in(Unit.SEASON).start().getYear() : year));
    int side = within ? 0 : Integer.compare(same.start().compareTo(now.start()), 0);
    return same.plus(direction != 0 && side * direction <= 0 ? direction : 0, Unit.YEAR);
  }

  private static Reading seasonByTense(Season season) {
    return Reading.date(
        reference ->
            reference
                .byTense(
                    year -> Optional.of(new Period(Unit.SEASON, season.start(Math.max(1, year)))))
                .map(Meaning::of)
                .orElseGet(() -> Meaning.of("XXXX-" + season.code())));
  }

  /** Tells the seasons from falling and from springs. */
  private static boolean isSeason(Hit hit) {
    boolean the = hit.text().toLowerCase(Locale.ROOT).startsWith("the ");
    boolean onlySeason = hit.words("u").toLowerCase(Locale.ROOT).matches("summer|winter|autumn");
    boolean introduced = hit.isAfter("in|since|during|until|by|from|of|late|early|mid|through");
    return hit.tag("u").startsWith("NN")
        && (introduced || (onlySeason && the))
        && (onlySeason || !hit.wordAfter().equals("of"))
        && !hit.tagAfter().startsWith("NN");
  }
}
