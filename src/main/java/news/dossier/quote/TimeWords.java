package news.dossier.quote;

import java.util.Locale;
import java.util.Set;
import news.dossier.model.Token;

/** Words for times, which stand where a speaker could: {@code Kim said Monday}. */
final class TimeWords {
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "week",
          "month",
          "year",
          "day",
          "morning",
          "afternoon",
          "evening",
          "night",
          "weekend",
          "hour",
          "minute",
          "time",
          "moment",
          "decade",
          "century",
          "summer",
          "winter",
          "spring",
          "fall",
          "noon",
          "midnight",
          "a.m.",
          "p.m.");

  private TimeWords() {}

  static boolean isTime(Token token) {
    return TIMES.contains(token.lemma().toLowerCase(Locale.ROOT))
        || TIMES.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
