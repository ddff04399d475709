package news.dossier.timex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the grammar, and the notation in which rules are written: a regular expression where
 * a space is one to three blanks, {@code ~} a blank or a hyphen ("five-year", "70 -minute"), and
 * {@code $name} a group of words from here. Case does not matter, borders of words do.
 */
final class Vocabulary {
  private static final Map<String, String> WORDS = words();
  private static final Pattern NAME = Pattern.compile("\\$([a-zA-Z]+)");

  private Vocabulary() {}

  /** Compiles a rule's notation. */
  static Pattern compile(String notation) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}$£€#%])(?<![\\p{N}][.,/:])(?:"
            + expand(notation)
            + ")(?![\\p{L}\\p{N}]|[.,/:]\\p{N})",
        Pattern.CASE_INSENSITIVE);
  }

  private static String expand(String notation) {
    String expanded = notation;
    for (int depth = 0; depth < 4 && NAME.matcher(expanded).find(); depth++) {
      expanded =
          NAME.matcher(expanded)
              .replaceAll(
                  m -> {
                    String words = WORDS.get(m.group(1));
                    if (words == null) {
                      throw new IllegalArgumentException("no such words: " + m.group());
                    }
                    return Matcher.quoteReplacement("(?:" + words + ")");
                  });
    }
    return spaces(expanded);
  }

  /** Blanks and tildes outside of character classes become what they stand for. */
  private static String spaces(String notation) {
    StringBuilder out = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < notation.length(); i++) {
      char c = notation.charAt(i);
      inClass = c == '[' || (inClass && c != ']');
      if (c == ' ' && !inClass) {
        out.append("(?:\\s{1,3})");
      } else if (c == '~' && !inClass) {
        out.append("(?:\\s{0,2}-\\s{0,2}|\\s{1,3})");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(
        "month",
        "January|February|(?-i:March|MARCH)|April|(?-i:May|MAY)|June|July|(?-i:August|AUGUST)"
            + "|September|October|November|December"
            + "|(?-i:Jan|JAN|Feb|FEB|Mar|MAR|Apr|APR|Jun|JUN|Jul|JUL|Aug|AUG|Sept|SEPT|Sep|SEP"
            + "|Oct|OCT|Nov|NOV|Dec|DEC)(?:\\.|(?![a-z]))");
    words.put(
        "weekday",
        "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
            + "|(?-i:Mon|Tues?|Weds?|Thurs?|Thu|Fri)\\.|(?-i:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?(?=,? (?:$month|\\d{1,2} $month))");
    words.put("season", "spring|summer|autumn|(?:fall)|winter");
    words.put("number", NumberWords.NUMBER);
    words.put("vague", NumberWords.VAGUE);
    words.put("couple", "(?:a )?couple(?: of)?|both");
    words.put("ordinal", NumberWords.ORDINAL);
    words.put("year", "1[5-9]\\d\\d|20\\d\\d");
    words.put(
        "yearInWords",
        "nineteen~(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:~(?:one|two|three|four|five|six|seven|eight|nine))?");
    words.put("calendarUnit", "day|week|weekend|fortnight|month|quarter|year|decade|century");
    words.put(
        "unit",
        "seconds?|minutes?|mins?|hours?|hrs?|days?|weekends?|weeks?|fortnights?|months?|quarters?"
            + "|years?|decades?|century|centuries|millennium|millennia");
    words.put(
        "singularUnit",
        "second|minute|min|hour|hr|day|weekend|week|fortnight|month|quarter|year|decade|century");
    words.put("last", "last|past|previous|preceding");
    words.put("next", "next|coming|upcoming|following");
    words.put(
        "about",
        "(?:about|nearly|almost|around|roughly|approximately|just over"
            + "|more than|less than|fewer than|at least|at most|up to|as (?:much|many) as)");
    return words;
  }
}
