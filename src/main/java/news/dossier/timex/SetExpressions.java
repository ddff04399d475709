package news.dossier.timex;

import java.util.List;
import java.util.Locale;

/** What recurs: "every day", "each July", "twice a week", "daily", "Mondays". */
final class SetExpressions {
  private SetExpressions() {}

  static List<Rule> rules() {
    return List.of(
        Rule.of(
            "every unit",
            "(?:every|each)(?: (?:single|passing|business|trading))? (?<u>second|minute|hour|day|week|weekend|month|quarter|year|decade|century)",
            hit -> Reading.set(Unit.of(hit.words("u")).duration(Amount.ONE))),
        Rule.of(
            "every other unit",
            "every (?:other|second) (?<u>day|week|weekend|month|year)",
            hit -> Reading.set(Unit.of(hit.words("u")).duration(Amount.of(2)))),
        Rule.of(
            "every number of units",
            "every (?<n>$number|$couple|$vague) (?<u>$unit)",
            hit ->
                Reading.set(Unit.of(hit.words("u")).duration(NumberWords.amount(hit.words("n"))))),
        Rule.of(
            "every weekday", "(?:every|each|all) (?:other )?(?<w>$weekday)s?", hit -> weekday(hit)),
        Rule.when(
            "weekdays",
            "(?<w>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s",
            hit -> true,
            SetExpressions::weekday),
        Rule.of(
            "every month by name",
            "(?:every|each) (?<m>$month)",
            hit ->
                Reading.set(String.format(Locale.ROOT, "XXXX-%02d", Names.month(hit.words("m"))))),
        Rule.of(
            "every season",
            "(?:every|each) (?<s>$season)",
            hit -> Reading.set("XXXX-" + Season.of(hit.words("s")).code())),
        Rule.of(
            "every part of the day",
            "(?:every|each) (?<p>morning|afternoon|evening|night)",
            hit -> Reading.set("XXXX-XX-XX" + ClockTimes.partOfDay(hit.words("p")))),
        Rule.of(
            "times a unit",
            "(?:once|twice|thrice|(?:$number|several|many|a few) times)(?: (?:a|an|each|every|per))? (?<u>minute|hour|day|week|month|quarter|year|decade|century)",
            hit -> Reading.set(Unit.of(hit.words("u")).duration(Amount.ONE))),
        Rule.when(
            "rate",
            "(?:an?|per) (?<u>day|week|month|year)",
            SetExpressions::isRate,
            hit -> Reading.set(Unit.of(hit.words("u")).duration(Amount.ONE))),
        Rule.of("daily", "daily", hit -> Reading.set("P1D")),
        Rule.of("hourly", "hourly", hit -> Reading.set("PT1H")),
        Rule.when("weekly", "weekly", hit -> hit.tag().startsWith("RB"), hit -> Reading.set("P1W")),
        Rule.when(
            "monthly", "monthly", hit -> hit.tag().startsWith("RB"), hit -> Reading.set("P1M")),
        Rule.when(
            "quarterly", "quarterly", hit -> hit.tag().startsWith("RB"), hit -> Reading.set("P1Q")),
        Rule.of("annually", "annually|yearly", hit -> Reading.set("P1Y")),
        Rule.of("nightly", "nightly", hit -> Reading.set("XXXX-XX-XXTNI")));
  }

  private static Reading weekday(Hit hit) {
    return Reading.set("XXXX-WXX-" + Names.weekday(hit.words("w")).getValue());
  }

  /** "$3 a year", "10,000 barrels a day", "60 miles per hour". */
  private static boolean isRate(Hit hit) {
    String before = hit.tagBefore();
    return hit.text().toLowerCase(Locale.ROOT).startsWith("per")
        || before.equals("CD")
        || (before.equals("NNS")
            && !hit.wordAfter().matches("ago|earlier|before|later|after|ahead"))
        || hit.wordBefore().equals("%");
  }
}
