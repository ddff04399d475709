package news.dossier.timeline.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Edtf;
import news.dossier.model.Timex;

/**
 * Turns the TIMEX3 value of a time expression into an EDTF date of the same precision: no
 * expression gains precision, and one that counts years back ("four years ago") is approximate.
 */
public final class TimexDate {
  private static final Pattern POINT =
      Pattern.compile("(?<day>\\d{4}-\\d\\d-\\d\\d)T.*|(?<week>\\d{4}-W\\d\\d)-WE");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-(\\d\\d(-\\d\\d)?|W\\d\\d))?");
  private static final Map<String, String> SEASONS =
      Map.of("SP", "21", "SU", "22", "FA", "23", "WI", "24");
  private static final List<String> ABOUT =
      List.of("about ", "around ", "circa ", "some ", "nearly ");

  private TimexDate() {}

  /** The date; empty for durations, sets, "now", and what is not resolved or does not exist. */
  public static Optional<Edtf> of(Timex timex) {
    if (timex.type() == Timex.Type.DURATION || timex.type() == Timex.Type.SET) {
      return Optional.empty();
    }
    String value = timex.value();
    if (value.startsWith("0000")) {
      // Years are counted without a year 0; whatever it stands for, it is no date in the news.
      return Optional.empty();
    }
    return Edtf.parse(edtf(value) + (isApproximate(timex) ? "~" : ""))
        .filter(date -> !date.value().isBlank());
  }

  private static String edtf(String value) {
    Matcher m = POINT.matcher(value);
    if (m.matches()) {
      return m.group("day") != null ? m.group("day") : m.group("week");
    }
    m = QUARTER.matcher(value);
    if (m.matches()) {
      int first = Integer.parseInt(m.group(2)) * 3 - 2;
      return months(m.group(1), first, first + 2);
    }
    m = HALF.matcher(value);
    if (m.matches()) {
      return m.group(2).equals("1") ? months(m.group(1), 1, 6) : months(m.group(1), 7, 12);
    }
    m = SEASON.matcher(value);
    if (m.matches()) {
      return m.group(1) + "-" + SEASONS.get(m.group(2));
    }
    return PLAIN.matcher(value).matches() ? value : "";
  }

  private static String months(String year, int first, int last) {
    return String.format(Locale.ROOT, "%s-%02d/%s-%02d", year, first, year, last);
  }

  private static boolean isApproximate(Timex timex) {
    String text = timex.text().toLowerCase(Locale.ROOT);
    boolean counted = text.endsWith(" ago") || text.endsWith(" earlier") || text.endsWith(" later");
    boolean whole = timex.value().length() <= 7;
    return (counted && whole) || ABOUT.stream().anyMatch(text::startsWith);
  }
}
