package news.dossier.timex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules, and which of their overlapping finds count: the longest, then the earliest rule. */
final class Grammar {
  private static final List<Rule> RULES =
      Stream.of(
              BackReferences.rules(),
              Holidays.rules(),
              CalendarDates.rules(),
              Months.rules(),
              Years.rules(),
              Quarters.rules(),
              SetExpressions.rules(),
              ClockTimes.rules(),
              Weekdays.rules(),
              RelativeUnits.rules(),
              Durations.rules(),
              VagueReferences.rules())
          .flatMap(List::stream)
          .toList();

  private Grammar() {}

  /** What the rules find in a sentence, from left to right, without overlaps. */
  static List<Candidate> find(SentenceText sentence) {
    List<Candidate> found = new ArrayList<>();
    RULES.forEach(rule -> rule.find(sentence, found::add));
    // The sort is stable: of equals the earlier rule stays first.
    found.sort(Comparator.comparingInt(Candidate::length).reversed());
    List<Candidate> chosen = new ArrayList<>();
    boolean[] taken = new boolean[sentence.characters().length()];
    for (Candidate candidate : found) {
      if (isFree(taken, candidate)) {
        Arrays.fill(taken, candidate.start(), candidate.end(), true);
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(Candidate::start));
    return chosen;
  }

  private static boolean isFree(boolean[] taken, Candidate candidate) {
    for (int i = candidate.start(); i < candidate.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
