package news.dossier.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.dossier.timex.Reading.Meaning;

/**
 * Days of the week. By the convention of news, a bare weekday is the one nearest to publication on
 * the side that the tense asks for, the day of publication itself included.
 */
final class Weekdays {
  private static final String DAY = "(?<w>$weekday)";

  private Weekdays() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of("weekday", DAY, hit -> bare(day(hit))),
        Rule.of("last weekday", "(?:last|past|this past) " + DAY, hit -> last(day(hit))),
        Rule.of("next weekday", "(?:next|coming|this coming) " + DAY, hit -> next(day(hit))),
        Rule.of("this weekday", "this " + DAY, hit -> bare(day(hit))),
        Rule.of(
            "weekday of a week",
            "(?:on )?(?<t>" + DAY + "(?: of)? (?<d>$last|$next|this) week)",
            hit -> inWeek(day(hit), RelativeUnits.direction(hit.words("d")))),
        Rule.of(
            "weekday at hand",
            "(?:the|that)(?: (?<d>same|previous|preceding|following|next))? " + DAY,
            hit -> atHand(day(hit), hit.words("d"))),
        Rule.of(
            "a week from weekday",
            "a week (?:from|after) (?:next )?" + DAY,
            hit ->
                Reading.day(
                    reference ->
                        Meaning.of(
                            onOrAfter(reference, day(hit)).flatMap(p -> p.plus(1, Unit.WEEK)),
                            Unit.DAY))));
  }

  private static DayOfWeek day(Hit hit) {
    return Names.weekday(hit.words("w"));
  }

  private static Reading bare(DayOfWeek day) {
    return Reading.weekday(reference -> meaning(byTense(reference, day), day));
  }

  private static Reading last(DayOfWeek day) {
    return Reading.weekday(
        reference ->
            meaning(
                reference
                    .published()
                    .map(now -> Period.day(now.minusDays(daysBack(now.minusDays(1), day) + 1L))),
                day));
  }

  private static Reading next(DayOfWeek day) {
    return Reading.weekday(
        reference ->
            meaning(
                reference.published().map(now -> Period.day(now.plusDays(7L - daysBack(now, day)))),
                day));
  }

  private static Reading inWeek(DayOfWeek day, int direction) {
    return Reading.day(
        reference ->
            meaning(
                reference
                    .fromNow(direction, Unit.WEEK)
                    .map(week -> Period.day(week.start().plusDays(day.getValue() - 1L))),
                day));
  }

  /** "That Friday", "the previous Friday": seen from the last day mentioned. */
  private static Reading atHand(DayOfWeek day, String which) {
    return Reading.weekday(
        reference -> {
          Optional<LocalDate> from =
              reference.last(Unit.DAY).map(Period::start).or(reference::published);
          boolean back = which.matches("(?i)previous|preceding");
          boolean on = which.matches("(?i)following|next");
          return meaning(
              from.map(
                  at ->
                      Period.day(
                          back
                              ? at.minusDays(daysBack(at.minusDays(1), day) + 1L)
                              : on
                                  ? at.plusDays(7L - daysBack(at, day))
                                  : at.minusDays(daysBack(at, day)))),
              day);
        });
  }

  private static Optional<Period> byTense(ReferenceTime reference, DayOfWeek day) {
    return reference.tense() == Tense.FUTURE
        ? onOrAfter(reference, day)
        : reference.published().map(now -> Period.day(now.minusDays(daysBack(now, day))));
  }

  private static Optional<Period> onOrAfter(ReferenceTime reference, DayOfWeek day) {
    return reference
        .published()
        .map(now -> Period.day(now.plusDays((7L - daysBack(now, day)) % 7)));
  }

  /** Days from the last such weekday, which may be the day itself. */
  private static int daysBack(LocalDate from, DayOfWeek day) {
    return Math.floorMod(from.getDayOfWeek().getValue() - day.getValue(), 7);
  }

  private static Meaning meaning(Optional<Period> period, DayOfWeek day) {
    return period.map(Meaning::of).orElseGet(() -> Meaning.of("XXXX-WXX-" + day.getValue()));
  }
}
