package news.dossier.timex;

import java.util.List;
import java.util.Locale;

/** Lengths of time: "three years", "the past six months", "a 70-minute talk", "weeks". */
final class Durations {
  private static final String WHICH =
      "(?:(?:the|these|those|its|their|his|her) )?(?:(?:first|last|past|next|latest|previous|coming|final|ensuing|following|preceding|initial|recent|same) )?";
  private static final String KIND =
      "(?:(?:more|consecutive|straight|full|whole|additional|extra|trading|business|working|calendar|fiscal|long|other|solid|successive|short|entire) )?";

  private Durations() {}

  static List<Rule> rules() {
    return List.of(
        Rule.when(
            "number of units",
            "(?:$about )?" + WHICH + "(?<n>$number|$couple|$vague) " + KIND + "(?<u>$unit)",
            Durations::isLength,
            Durations::length),
        Rule.when(
            "number-unit",
            "(?<n>$number|$couple|several|few)~(?<u>$singularUnit)(?:~(?:long|period))?",
            Durations::isLength,
            Durations::length),
        Rule.when(
            "range of units",
            "(?:$about )?"
                + WHICH
                + "(?<n>$number)(?:~(?:to|or)~|-)(?<m>$number)(?:~"
                + KIND
                + "|~)(?<u>$unit)",
            Durations::isLength,
            Durations::length),
        Rule.when(
            "a unit",
            "(?:$about )?(?:an?|another|one) "
                + KIND
                + "(?<u>second|minute|hour|day|week|month|quarter|year|decade|century|weekend)",
            Durations::isLength,
            hit -> Reading.duration(unit(hit).duration(Amount.ONE))),
        Rule.of(
            "half a unit",
            "half(?: of)? an? (?<u>hour|day|year|century|decade)|an? half[- ](?<v>hour|day|year|century|decade)",
            Durations::half),
        Rule.of(
            "quarters of an hour",
            "(?:an? quarter|(?<n>three)~quarters) of an hour",
            hit -> Reading.duration(hit.names("n") ? "PT45M" : "PT15M")),
        Rule.of(
            "part of a century",
            "(?:an? )?(?<p>half|quarter)~century",
            hit -> Reading.duration(hit.words("p").equalsIgnoreCase("half") ? "P50Y" : "P25Y")),
        Rule.of(
            "past unit",
            "(?:the|this) (?:past|last) (?<u>minute|hour|day|week|month|quarter|year|decade|century)",
            hit -> Reading.duration(unit(hit).duration(Amount.ONE))),
        Rule.of(
            "past vague units",
            "(?:the )?(?:last|past|next|coming) (?:few|several|couple of|many) (?<u>$unit)",
            hit ->
                Reading.duration(
                    unit(hit)
                        .duration(
                            NumberWords.amount(hit.text().contains("couple") ? "couple" : "few")))),
        Rule.when(
            "units",
            "(?:the )?(?<u>seconds|minutes|hours|days|weeks|weekends|months|years|decades|centuries)(?: (?:and|or) $unit)?(?: (?:ahead|to come))?",
            Durations::isBare,
            hit -> Reading.duration(unit(hit).duration(Amount.OPEN))),
        Rule.of(
            "unit-long",
            "(?<u>hour|day|week|month|year|decade|century)-long|(?<v>hour|day|week|month|year|decade|century)long",
            hit ->
                Reading.duration(
                    Unit.of(hit.names("u") ? hit.words("u") : hit.words("v"))
                        .duration(Amount.ONE))));
  }

  private static Unit unit(Hit hit) {
    return Unit.of(hit.words("u"));
  }

  private static Reading length(Hit hit) {
    if (unit(hit) == Unit.MONTH && hit.words("n").matches("(?i)six|nine|6|9")) {
      // Results for part of a business year: "a year earlier" then means that year's.
      return Reading.duration(Unit.MONTH.duration(NumberWords.amount(hit.words("n"))), Unit.YEAR);
    }
    return Reading.duration(unit(hit).duration(NumberWords.amount(hit.words("n"))));
  }

  private static Reading half(Hit hit) {
    Unit unit = Unit.of(hit.names("u") ? hit.words("u") : hit.words("v"));
    return Reading.duration(
        switch (unit) {
          case HOUR -> "PT30M";
          case DAY -> "PT12H";
          case YEAR -> "P6M";
          case DECADE -> "P5Y";
          default -> "P50Y";
        });
  }

  /** "A 12-year-old" is an age, "a second" mostly no time. */
  private static boolean isLength(Hit hit) {
    String after = hit.wordAfter();
    boolean age = after.matches("-|old|older|olds") && hit.followedBy("-? ?olds?");
    boolean ordinal = hit.words("u").equalsIgnoreCase("second") && !hit.text().contains("one");
    boolean fraction =
        hit.words("u").toLowerCase(Locale.ROOT).startsWith("quarter") && after.equals("of");
    return !age && !ordinal && !fraction;
  }

  private static boolean isBare(Hit hit) {
    String word = hit.words("u").toLowerCase(Locale.ROOT);
    return !word.equals("seconds")
        && !hit.tagBefore().matches("CD|JJ.*|DT|PRP\\$|NN.*|POS")
        && !hit.followedBy("-? ?olds?");
  }
}
