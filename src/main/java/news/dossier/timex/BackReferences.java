package news.dossier.timex;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import news.dossier.timex.Reading.Meaning;

/**
 * Expressions that count from a time already mentioned in the text: "a year earlier", "the same
 * day", "that year", "the day after", "the quarter", "the year-ago period".
 */
final class BackReferences {
  private static final String UNIT = "(?<u>$calendarUnit)";

  private static final Set<Unit> QUARTER_OR_YEAR = EnumSet.of(Unit.QUARTER, Unit.HALF, Unit.YEAR);

  private BackReferences() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("that unit", "(?:that(?: same| very)?|the same) " + UNIT, hit -> same(unit(hit))),
        Rule.of(
            "unit before",
            "the (?:previous|preceding|prior) "
                + UNIT
                + "|(?:the )?"
                + UNIT.replace("<u>", "<v>")
                + " (?:before|earlier)",
            hit -> shifted(hit.names("u") ? unit(hit) : Unit.of(hit.words("v")), -1)),
        Rule.when(
            "next unit as a length",
            "the (?:next|coming|following) " + UNIT,
            hit -> hit.isAfter("over|within|for|during|throughout"),
            hit -> Reading.duration(unit(hit).duration(Amount.ONE))),
        Rule.of(
            "unit after",
            "the (?:following|next|subsequent) "
                + UNIT
                + "|the "
                + UNIT.replace("<u>", "<v>")
                + " after",
            hit -> shifted(hit.names("u") ? unit(hit) : Unit.of(hit.words("v")), 1)),
        Rule.of(
            "quarter a year ago",
            "the (?:quarter|period) a year (?:ago|earlier|before)",
            hit -> yearBefore()),
        Rule.of(
            "months of another year",
            "(?:the |its )?(?:$year|year~(?:ago|earlier)) (?:first )?(?<n>$number)[- ]{1,2}months?(?: period)?",
            hit -> Reading.duration(Unit.MONTH.duration(NumberWords.amount(hit.words("n"))))),
        Rule.of("a year ago", "a year ago", hit -> yearBefore()),
        Rule.of("a year earlier", "(?:a|the) year (?:earlier|before)", hit -> yearBefore()),
        Rule.of(
            "year-ago period",
            "(?:(?:the|its) )?(?:year~(?:ago|earlier|before)|(?:previous|prior)~year)(?:'s)?(?: (?:period|quarter|third|month|level|half))?",
            hit -> yearBefore()),
        Rule.of(
            "same period last year",
            "the (?:same|corresponding|comparable|like|similar) (?:period|quarter|time|month|week)(?: (?:of |in |a )?(?:last|the previous|the prior|a) year(?: ago| earlier| before)?|,? a year (?:ago|earlier|before))",
            hit -> yearBefore()),
        Rule.when(
            "units earlier",
            "(?:$about )?(?<n>an?|one|$number|$couple|$vague) (?<u>$unit) (?:earlier|before|previously|prior)",
            BackReferences::standsAlone,
            hit -> away(hit, -1)),
        Rule.when(
            "units later",
            "(?:$about )?(?<n>an?|one|$number|$couple|$vague) (?<u>$unit) (?:later|after|afterwards?)",
            BackReferences::standsAlone,
            hit -> away(hit, 1)),
        Rule.of("quarter at hand", "(?:the|its) quarter", hit -> atHand(Unit.QUARTER)),
        Rule.of(
            "latest quarter",
            "(?:the|its) (?:latest|most recent|just-ended) quarter",
            hit -> latestQuarter()),
        Rule.of(
            "latest period",
            "the latest (?:fiscal )?(?<u>period|week|month|year)",
            BackReferences::latest),
        Rule.of(
            "quarter of that year", "the (?<y>$year) (?:quarter|period)", BackReferences::ofYear),
        Rule.of(
            "unit at hand",
            "the (?:full |fiscal |entire )?(?<u>year|month|week|weekend|decade|century)",
            BackReferences::inProgress),
        Rule.of(
            "past weekend",
            "(?:this|the) (?:past|last) weekend",
            hit -> Reading.date(reference -> Meaning.of(reference.lastWeekend(), Unit.WEEKEND))),
        Rule.of(
            "year ended",
            "(?:the|its) (?:full |fiscal )?(?<t>year)(?= (?:ended|ending|to) )",
            hit -> Reading.duration("P1Y", Unit.YEAR)),
        Rule.of("end of the year", "(?:the )?year(?:'s)?[- ]{1,2}end", hit -> yearEnd()));
  }

  /** "Two days after" is a date, "two days" in "two days after the vote" a length of time. */
  private static boolean standsAlone(Hit hit) {
    boolean open = hit.text().toLowerCase(Locale.ROOT).matches(".*(?:after|before|prior)");
    return !open || hit.tagAfter().matches("|[.,:]|''|-RRB-|CC|VB[DZP]|MD");
  }

  private static Unit unit(Hit hit) {
    return Unit.of(hit.words("u"));
  }

  private static Reading same(Unit unit) {
    return shifted(unit, 0);
  }

  private static Reading shifted(Unit unit, int by) {
    return dayOrDate(
        unit,
        reference ->
            reference
                .within(unit)
                .map(Meaning::of)
                .orElseGet(
                    () ->
                        Meaning.of(
                            reference
                                .lastIn(unit)
                                .or(() -> reference.current(unit))
                                .flatMap(period -> period.plus(by, unit)),
                            unit)));
  }

  private static Reading away(Hit hit, int direction) {
    Unit unit = unit(hit);
    Amount amount = NumberWords.amount(hit.words("n"));
    if (amount.isOpen()) {
      return Reading.duration(unit.duration(amount));
    }
    Unit grain = unit.compareTo(Unit.YEAR) > 0 ? Unit.YEAR : unit;
    long by = direction * amount.whole();
    return dayOrDate(
        grain,
        reference ->
            Meaning.of(
                reference
                    .lastIn(grain)
                    .or(() -> reference.current(grain))
                    .flatMap(period -> period.plus(by, unit)),
                grain));
  }

  /** A year before the quarter, half or month that the sentence speaks of, else a year ago. */
  private static Reading yearBefore() {
    return Reading.date(
        reference ->
            aside(
                reference
                    .last(QUARTER_OR_YEAR, 3)
                    .filter(period -> period.unit() != Unit.YEAR)
                    .or(() -> reference.current(Unit.YEAR))
                    .flatMap(period -> period.plus(-1, Unit.YEAR)),
                Unit.YEAR));
  }

  /** A period that is only compared with: later expressions do not refer to it. */
  private static Meaning aside(Optional<Period> period, Unit unit) {
    return Meaning.of(period.map(Period::value).orElse(unit.openValue()));
  }

  private static Reading atHand(Unit unit) {
    return Reading.date(
        reference -> Meaning.of(reference.last(unit).or(() -> reference.fromNow(-1, unit)), unit));
  }

  private static Reading latestQuarter() {
    return Reading.date(
        reference ->
            Meaning.of(
                reference
                    .last(Unit.QUARTER)
                    .filter(
                        q ->
                            reference
                                .published()
                                .map(now -> q.start().plusMonths(3).minusDays(1).isBefore(now))
                                .orElse(true))
                    .or(() -> reference.fromNow(-1, Unit.QUARTER)),
                Unit.QUARTER));
  }

  private static Reading latest(Hit hit) {
    return switch (hit.words("u").toLowerCase(Locale.ROOT)) {
      case "period" -> latestQuarter();
      default -> Reading.date(reference -> Meaning.of(reference.fromNow(-1, unit(hit)), unit(hit)));
    };
  }

  /** "The 1988 quarter": the quarter spoken of, in another year. */
  private static Reading ofYear(Hit hit) {
    int year = hit.number("y");
    Set<Unit> units =
        hit.words("p").equalsIgnoreCase("quarter") ? EnumSet.of(Unit.QUARTER) : QUARTER_OR_YEAR;
    return Reading.date(
        reference ->
            Meaning.of(
                reference
                    .last(units, 4)
                    .filter(period -> period.unit() != Unit.YEAR)
                    .flatMap(quarter -> quarter.plus(year - quarter.start().getYear(), Unit.YEAR))
                    .orElseGet(() -> Period.year(year))
                    .value()));
  }

  private static Reading inProgress(Hit hit) {
    Unit unit = unit(hit);
    return Reading.date(
        reference -> {
          boolean over = unit == Unit.WEEKEND && reference.tense() == Tense.PAST;
          return Meaning.of(
              reference
                  .last(unit, 2)
                  .or(() -> over ? reference.lastWeekend() : reference.current(unit)),
              unit);
        });
  }

  private static Reading yearEnd() {
    return Reading.date(
        reference ->
            reference
                .current(Unit.YEAR)
                .flatMap(year -> Period.day(year.start().getYear(), 12, 31))
                .map(Meaning::of)
                .orElseGet(() -> Meaning.of("XXXX-12-31")));
  }

  private static Reading dayOrDate(Unit unit, Function<ReferenceTime, Meaning> meaning) {
    if (unit.isOfClock()) {
      return Reading.time(meaning);
    }
    return unit == Unit.DAY ? Reading.day(meaning) : Reading.date(meaning);
  }
}
