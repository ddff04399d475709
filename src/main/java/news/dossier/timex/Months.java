package news.dossier.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.dossier.timex.Reading.Meaning;

/** Months by name: "August 2025", "in August", "last June", "January this year". */
final class Months {
  private static final Set<String> LEADS_TO_A_MONTH =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "by",
          "of",
          "from",
          "to",
          "through",
          "during",
          "last",
          "next",
          "this",
          "every",
          "each",
          "late",
          "early",
          "mid",
          "and",
          "or",
          "-",
          "for",
          "before",
          "after",
          "around",
          "between",
          "previous",
          "following",
          "'s",
          "starting",
          "beginning",
          "ending",
          "ended",
          "into",
          "than",
          "earlier",
          "on",
          "past",
          "coming",
          "that",
          "at",
          "with",
          "about");

  private Months() {}

  static List<Rule> rules() {
    return List.of(
        Rule.when(
            "month year",
            "(?<m>$month)(?:,? (?:of )?|,?-)(?<y>$year|$yearInWords|'\\d\\d)",
            hit -> true,
            hit -> of(Names.month(hit.words("m")), Years.written(hit.words("y")))),
        Rule.of(
            "first month of range",
            "(?<t>(?<m>$month))(?=(?: to | through | until | and | or | ?- ?)$month,? (?<y>$year))",
            hit -> of(Names.month(hit.words("m")), hit.number("y"))),
        Rule.when(
            "month of a year",
            "(?<m>$month),? (?:of )?(?<w>$last|$next|this) year",
            hit -> !hit.isModal("m"),
            hit -> inYear(Names.month(hit.words("m")), RelativeUnits.direction(hit.words("w")))),
        Rule.when(
            "this month by name",
            "(?<w>$last|$next|this) (?<m>$month)",
            hit -> !hit.isModal("m"),
            hit -> relative(Names.month(hit.words("m")), RelativeUnits.direction(hit.words("w")))),
        Rule.when(
            "month", "(?<m>$month)", Months::isMonth, hit -> byTense(Names.month(hit.words("m")))));
  }

  private static Reading of(int month, int year) {
    return Reading.date(new Period(Unit.MONTH, LocalDate.of(year, month, 1)));
  }

  private static Reading inYear(int month, int direction) {
    return Reading.date(
        reference ->
            reference
                .fromNow(direction, Unit.YEAR)
                .map(year -> Meaning.of(period(year.start().getYear(), month)))
                .orElseGet(() -> open(month)));
  }

  /** The last, next or this one of that name, seen from the month of publication. */
  private static Reading relative(int month, int direction) {
    return Reading.date(
        reference ->
            reference
                .current(Unit.MONTH)
                .map(
                    now -> {
                      int year = now.start().getYear();
                      int difference = Integer.compare(month, now.start().getMonthValue());
                      int by = direction != 0 && difference * direction <= 0 ? direction : 0;
                      return Meaning.of(period(year + by, month));
                    })
                .orElseGet(() -> open(month)));
  }

  private static Reading byTense(int month) {
    return Reading.date(
        reference ->
            reference
                .byTense(year -> Optional.of(period(year, month)))
                .map(Meaning::of)
                .orElseGet(() -> open(month)));
  }

  private static Period period(int year, int month) {
    return new Period(Unit.MONTH, LocalDate.of(Math.max(1, year), month, 1));
  }

  private static Meaning open(int month) {
    return Meaning.of(String.format(Locale.ROOT, "XXXX-%02d", month));
  }

  /** Tells months from the verb "may" and from people called April or August. */
  private static boolean isMonth(Hit hit) {
    if (hit.isModal("m")) {
      return false;
    }
    boolean listed = hit.wordBefore().matches("and|or|with|at|about|for|'s|-");
    boolean led = LEADS_TO_A_MONTH.contains(hit.wordBefore());
    boolean abbreviated = hit.words("m").length() < 4 && !hit.words("m").equalsIgnoreCase("may");
    if (abbreviated) {
      return led && !hit.tagAfter().startsWith("NNP");
    }
    boolean partOfName =
        (hit.tagBefore().startsWith("NNP") && !hit.wordBefore().endsWith("day"))
            || (hit.tagAfter().startsWith("NNP") && (!led || listed));
    return !partOfName && hit.tag("m").startsWith("NN");
  }
}
