package news.dossier.timex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** English numbers, in words or digits, whole, broken or vague. */
final class NumberWords {
  private static final List<String> ONES =
      List.of(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              .concat(" fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> TENS =
      List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final List<String> ORDINALS =
      List.of(
          ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
                  + " twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
                  + " nineteenth twentieth")
              .split(" "));

  private static final String ONE_WORD = alternatives(ONES.subList(1, ONES.size()));
  private static final String TENS_WORD = alternatives(TENS);
  private static final String BELOW_HUNDRED =
      "(?:" + TENS_WORD + "(?:~(?:" + alternatives(ONES.subList(1, 10)) + "))?|" + ONE_WORD + ")";

  /** A regular expression for whole and broken numbers; see {@link Vocabulary}. */
  static final String NUMBER =
      "(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,4})(?:\\.\\d{1,2})?(?:[ -]?[½¼¾]|[ -]\\d/\\d)?"
          + "|(?:(?:a|"
          + BELOW_HUNDRED
          + ")~(?:hundred|thousand)(?:(?: and)? "
          + BELOW_HUNDRED
          + ")?|"
          + BELOW_HUNDRED
          + ")(?:~and~a~half)?|half a dozen|a dozen|dozen|½";

  /** A regular expression for amounts that stay open. */
  static final String VAGUE =
      "several|(?:a )?few|many|some|countless|numerous|various|(?:a )?number of"
          + "|dozens of|scores of|hundreds of|thousands of|multiple";

  /** A regular expression for "the 3rd", "third", "twenty-first" without the article. */
  static final String ORDINAL =
      "\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)~(?:"
          + alternatives(ORDINALS.subList(1, 10))
          + ")|thirtieth|"
          + alternatives(ORDINALS.subList(1, ORDINALS.size()));

  private static final Pattern DIGITS =
      Pattern.compile("([\\d,]+(?:\\.\\d+)?)?(?:[ -]?(½|¼|¾)|[ -](\\d)/(\\d))?");
  private static final Map<String, String> FRACTIONS = Map.of("½", "0.5", "¼", "0.25", "¾", "0.75");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private NumberWords() {}

  /** The amount that words name; open for every word that names none. */
  static Amount amount(String words) {
    String text = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    Matcher digits = DIGITS.matcher(text);
    if (!text.isEmpty() && digits.matches()) {
      return new Amount(written(digits));
    }
    if (text.matches("an?|the|one|another|single")) {
      return Amount.ONE;
    }
    if (text.contains("couple") || text.equals("both")) {
      return Amount.of(2);
    }
    if (text.endsWith("half a dozen")) {
      return Amount.of(6);
    }
    if (text.matches("(?:a )?dozen")) {
      return Amount.of(12);
    }
    return spelled(text);
  }

  /** The number of an ordinal, from 1; 0 for a word that is none. */
  static int ordinal(String word) {
    String text = word.toLowerCase(Locale.ROOT);
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text.replaceAll("\\D", ""));
    }
    int last = Math.max(text.lastIndexOf('-'), text.lastIndexOf(' '));
    int ones = Math.max(0, ORDINALS.indexOf(text.substring(last + 1)));
    int tens = text.startsWith("thirty") || text.equals("thirtieth") ? 30 : 20;
    return last < 0 && ones > 0 ? ones : tens + ones;
  }

  private static BigDecimal written(Matcher digits) {
    BigDecimal whole =
        digits.group(1) == null
            ? BigDecimal.ZERO
            : new BigDecimal(digits.group(1).replace(",", ""));
    if (digits.group(2) != null) {
      return whole.add(new BigDecimal(FRACTIONS.getOrDefault(digits.group(2), "0")));
    }
    if (digits.group(3) != null && !digits.group(4).equals("0")) {
      BigDecimal over = new BigDecimal(digits.group(4));
      return whole.add(new BigDecimal(digits.group(3)).divide(over, 2, RoundingMode.HALF_UP));
    }
    return whole;
  }

  private static Amount spelled(String text) {
    long total = 0;
    long part = 0;
    boolean known = false;
    for (String word : text.replaceAll("[ -]+and[ -]+a[ -]+half", "").split("[ -]+")) {
      int one = ONES.indexOf(word);
      int ten = TENS.indexOf(word);
      if (one >= 0 || ten >= 0) {
        part += one >= 0 ? one : 10L * (ten + 2);
        known = true;
      } else if (word.equals("hundred")) {
        part = Math.max(1, part) * 100;
        known = true;
      } else if (word.equals("thousand")) {
        total += Math.max(1, part) * 1000;
        part = 0;
        known = true;
      }
    }
    if (!known) {
      return Amount.OPEN;
    }
    BigDecimal whole = BigDecimal.valueOf(total + part);
    return new Amount(text.matches(".*and[ -]+a[ -]+half") ? whole.add(HALF) : whole);
  }

  private static String alternatives(List<String> words) {
    // Longer words first, so that "sixteen" is not read as "six".
    return words.stream()
        .sorted((a, b) -> b.length() - a.length())
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
