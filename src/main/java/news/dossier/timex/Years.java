package news.dossier.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Years, decades and centuries: "1998", "fiscal 1989", "the '80s", "the 20th century", "44 BC". */
final class Years {
  private static final Set<String> LEADS_TO_A_YEAR =
      Set.of(
          "in",
          "since",
          "by",
          "of",
          "from",
          "until",
          "till",
          "during",
          "before",
          "after",
          "late",
          "early",
          "mid",
          "fiscal",
          "year",
          "through",
          "and",
          "or",
          "for",
          "to",
          "between",
          "-",
          "/",
          "mid-",
          "around",
          "circa",
          "with",
          "than",
          "into",
          "the",
          ",",
          "(",
          "that",
          "on",
          "calendar",
          "--",
          "throughout",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "'s",
          "beyond",
          "past",
          "as",
          "at");
  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);

  private Years() {}

  static List<Rule> rules() {
    return List.of(
        Rule.when("year", "(?<y>$year)", Years::isYear, hit -> year(hit.number("y"))),
        Rule.of(
            "named year",
            "(?:the )?(?:calendar )?year (?<y>[12]\\d{3})",
            hit -> year(hit.number("y"))),
        Rule.of(
            "fiscal year",
            "(?:the )?(?:fiscal(?:~year)? |FY ?)(?<y>$year|'?\\d\\d)",
            hit -> year(written(hit.words("y")))),
        Rule.of(
            "year in words",
            "(?:the year )?(?:(?<c>nineteen|eighteen)~(?:hundred~)?(?:and )?(?<n>$number)|two~thousand(?:(?: and)?~(?<k>$number))?)",
            Years::spelled),
        Rule.of(
            "end of range of years",
            "(?<c>1[5-9]|20)\\d\\d ?[-/] ?(?<t>(?<y>\\d\\d))",
            hit -> year(hit.number("c") * 100 + hit.number("y"))),
        Rule.when(
            "short year",
            "'(?<y>\\d\\d)",
            hit -> Set.of("in", "since", "of", "from", "by", "until").contains(hit.wordBefore()),
            hit -> year(written(hit.words("y")))),
        Rule.of(
            "year before Christ",
            "(?<y>\\d{1,4}) ?(?:B\\.?C\\.?(?:E\\.?)?)",
            hit -> Reading.date(String.format(Locale.ROOT, "BC%04d", hit.number("y")))),
        Rule.maybe("year after Christ", "A\\.?D\\.? ?(?<y>\\d{1,4})", Years::afterChrist),
        Rule.of(
            "decade",
            "(?:the )?(?:(?:early|mid|middle|late)[ -]{1,2})?(?<y>1[5-9]|20)(?<d>\\d)0'?s",
            hit -> decade(hit.number("y") * 10 + hit.number("d"))),
        Rule.of(
            "short decade",
            "(?:the )(?:(?:early|mid|late)[ -]{1,2})?'?(?<d>[1-9])0'?s",
            hit -> decade(190 + hit.number("d"))),
        Rule.of(
            "decade in words",
            "the (?:(?:early|mid|late)[ -]{1,2})?(?:nineteen~)?(?<d>"
                + String.join("|", new TreeSet<>(DECADES.keySet()))
                + ")",
            hit ->
                decade(
                    190 + DECADES.getOrDefault(hit.words("d").toLowerCase(Locale.ROOT), 0) / 10)),
        Rule.of(
            "century",
            "(?:the )?(?:(?:early|mid|late)[ -]{1,2})?(?<o>$ordinal)[- ]{1,2}century",
            hit ->
                Reading.date(
                    String.format(
                        Locale.ROOT,
                        "%02d",
                        Math.max(0, NumberWords.ordinal(hit.words("o")) - 1)))));
  }

  /** The year of "1998", "'98" or "98"; two digits below 50 are of this century. */
  static int written(String digits) {
    if (digits.toLowerCase(Locale.ROOT).startsWith("nineteen")) {
      return 1900 + (int) NumberWords.amount(digits.substring(9)).whole();
    }
    String plain = digits.replaceAll("\\D", "");
    int year = Integer.parseInt(plain);
    if (plain.length() > 2) {
      return year;
    }
    return year < 50 ? 2000 + year : 1900 + year;
  }

  private static Reading year(int year) {
    return year < 1 ? Reading.date("XXXX") : Reading.date(Period.year(year));
  }

  private static Reading decade(int decade) {
    return Reading.date(new Period(Unit.DECADE, LocalDate.of(decade * 10, 1, 1)));
  }

  private static Optional<Reading> afterChrist(Hit hit) {
    return hit.number("y") < 1 ? Optional.empty() : Optional.of(year(hit.number("y")));
  }

  private static Reading spelled(Hit hit) {
    if (hit.names("c")) {
      int century = hit.words("c").toLowerCase(Locale.ROOT).startsWith("nine") ? 1900 : 1800;
      return year(century + (int) Math.min(99, NumberWords.amount(hit.words("n")).whole()));
    }
    return year(
        2000
            + (hit.names("k")
                ? (int) Math.min(999, NumberWords.amount(hit.words("k")).whole())
                : 0));
  }

  /** Tells years from amounts: "in 1998", "the 1998 election", but "about 1998 people". */
  private static boolean isYear(Hit hit) {
    String after = hit.tagAfter();
    if (hit.wordAfter()
        .matches("%|percent|million|billion|feet|miles|dollars|pounds|people|points")) {
      return false;
    }
    if (hit.wordBefore().isEmpty()) {
      return !after.startsWith("NNS");
    }
    if (LEADS_TO_A_YEAR.contains(hit.wordBefore()) || hit.tagBefore().equals("PRP$")) {
      return !after.equals("NNS")
          || hit.wordBefore().equals("the")
          || hit.tagBefore().startsWith("PRP");
    }
    return !after.startsWith("NNS") && !hit.tagBefore().matches("CD|SYM|\\$|#|RB|NN");
  }
}
