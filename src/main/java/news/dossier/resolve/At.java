package news.dossier.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.problem.Problem;

/** Puts a problem at the place of a curator's statement. */
final class At {
  private static final Pattern PLACE = Pattern.compile("(.+?)(?::(\\d{1,9}))?(?::(\\d{1,9}))?");

  private At() {}

  /**
   * @param where {@code seeds/curation/people.yaml:12}
   */
  static Problem where(Problem problem, String where) {
    Matcher place = PLACE.matcher(where);
    if (!place.matches()) {
      throw new IllegalArgumentException("not a place: " + where);
    }
    return new Problem(
        problem.severity(),
        place.group(1),
        number(place.group(2)),
        number(place.group(3)),
        problem.what(),
        problem.remedy());
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
