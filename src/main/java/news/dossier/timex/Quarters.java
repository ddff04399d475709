package news.dossier.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dossier.timex.Reading.Meaning;

/**
 * Quarters and halves of the business year, written as calendar quarters: "the third quarter",
 * "fourth-quarter", "the second half of 1998". Without a year the one that is nearest to
 * publication and, in the past tense, over or running.
 */
final class Quarters {
  private static final String FISCAL = "(?:fiscal[- ]{1,2})?";
  private static final String NTH = "(?<o>first|second|third|fourth|1st|2nd|3rd|4th)";
  private static final String DETERMINER = "(?:(?:the|its|their|this|his|our|last) )?";

  private Quarters() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("quarter", DETERMINER + FISCAL + NTH + "~quarter", hit -> byTense(nth(hit))),
        Rule.of(
            "quarter of a year",
            DETERMINER + FISCAL + NTH + "~quarter(?:,| of| in)? (?:fiscal )?(?<y>$year)",
            hit -> of(Unit.QUARTER, nth(hit), hit.number("y"))),
        Rule.of(
            "year's quarter",
            DETERMINER + "(?:fiscal )?(?<y>$year)(?:'s)?(?: fiscal)? " + NTH + "~quarter",
            hit -> of(Unit.QUARTER, nth(hit), hit.number("y"))),
        Rule.of(
            "quarter of a relative year",
            DETERMINER + NTH + "~quarter(?: of)? (?<d>last|next|this) year",
            hit -> inYear(Unit.QUARTER, nth(hit), RelativeUnits.direction(hit.words("d")))),
        Rule.of(
            "relative year's quarter",
            "(?<d>last|next|this) year's " + NTH + "~quarter",
            hit -> inYear(Unit.QUARTER, nth(hit), RelativeUnits.direction(hit.words("d")))),
        Rule.of(
            "year-ago quarter by number",
            "(?:the )?(?:year~(?:ago|earlier)|(?:previous|prior)~year(?:'s)?) " + NTH + "~quarter",
            hit -> yearBefore(nth(hit))),
        Rule.of(
            "first of two quarters",
            "(?<t>"
                + DETERMINER
                + NTH
                + ")(?= (?:and|or|to|through) (?:first|second|third|fourth) quarters?)",
            hit -> byTense(nth(hit))),
        Rule.of("last of two quarters", NTH + " quarters", hit -> byTense(nth(hit))),
        Rule.of("short quarter", "Q(?<o>[1-4])(?:[ -](?:of )?(?<y>$year))?", Quarters::shortForm),
        Rule.of(
            "half of a year",
            "(?:the )?(?<o>first|second|last|latter)~half(?: of)? (?:fiscal |the year )?(?<y>$year)",
            hit -> of(Unit.HALF, half(hit), hit.number("y"))),
        Rule.of(
            "year's half",
            "(?:the )?(?<y>$year)(?:'s)? (?<o>first|second|last)~half",
            hit -> of(Unit.HALF, half(hit), hit.number("y"))),
        Rule.of(
            "half of a relative year",
            "(?:the )?(?<o>first|second|last|latter)~half(?: of)? (?<d>last|next|this|the) year",
            hit -> inYear(Unit.HALF, half(hit), RelativeUnits.direction(hit.words("d")))),
        Rule.when(
            "half",
            "the (?<o>first|second)~half",
            hit -> hit.isAfter("in|for|during|over") && !hit.wordAfter().equals("of"),
            hit -> inYear(Unit.HALF, half(hit), 0)));
  }

  private static int nth(Hit hit) {
    return NumberWords.ordinal(hit.words("o"));
  }

  private static int half(Hit hit) {
    return hit.words("o").toLowerCase(Locale.ROOT).equals("first") ? 1 : 2;
  }

  private static Period period(Unit unit, int nth, int year) {
    int months = unit == Unit.QUARTER ? 3 : 6;
    return new Period(unit, LocalDate.of(Math.max(1, year), (nth - 1) * months + 1, 1));
  }

  private static Reading of(Unit unit, int nth, int year) {
    return Reading.date(period(unit, nth, year));
  }

  private static Reading inYear(Unit unit, int nth, int direction) {
    return Reading.date(
        reference ->
            reference
                .fromNow(direction, Unit.YEAR)
                .map(year -> Meaning.of(period(unit, nth, year.start().getYear())))
                .orElseGet(() -> open(unit, nth)));
  }

  private static Reading byTense(int nth) {
    return Reading.date(
        reference ->
            reference
                .byTense(year -> Optional.of(period(Unit.QUARTER, nth, year)), 60)
                .map(Meaning::of)
                .orElseGet(() -> open(Unit.QUARTER, nth)));
  }

  private static Reading yearBefore(int nth) {
    return Reading.date(
        reference ->
            reference
                .byTense(year -> Optional.of(period(Unit.QUARTER, nth, year)), 60)
                .flatMap(quarter -> quarter.plus(-1, Unit.YEAR))
                .map(Meaning::of)
                .orElseGet(() -> open(Unit.QUARTER, nth)));
  }

  private static Reading shortForm(Hit hit) {
    int nth = hit.number("o");
    return hit.names("y") ? of(Unit.QUARTER, nth, hit.number("y")) : byTense(nth);
  }

  private static Meaning open(Unit unit, int nth) {
    return Meaning.of("XXXX-" + (unit == Unit.QUARTER ? "Q" : "H") + nth);
  }
}
