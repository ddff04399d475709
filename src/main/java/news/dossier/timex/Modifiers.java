package news.dossier.timex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Timex;

/**
 * Words before an expression that TIMEX3 counts as part of it: "late yesterday", "the end of the
 * month", "nearly two years".
 */
final class Modifiers {
  private static final int REACH = 40;
  private static final Pattern OF_DATES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?:(?:the )?(?:(?:very )?(?:end|start|beginning|middle|close|rest|remainder)) of (?:the )?"
              + "|(?:early|late|later|earlier|mid|sometime)(?:\\s?-\\s?| in | on | )))+$",
          Pattern.CASE_INSENSITIVE);

  private Modifiers() {}

  static Candidate extend(Candidate candidate, String characters) {
    Timex.Type type = candidate.reading().type();
    if (type == Timex.Type.DURATION || type == Timex.Type.SET) {
      return candidate;
    }
    Matcher before =
        OF_DATES
            .matcher(characters)
            .region(Math.max(0, candidate.start() - REACH), candidate.start())
            .useTransparentBounds(true);
    return before.find() ? candidate.from(before.start()) : candidate;
  }
}
