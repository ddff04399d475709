package news.dossier.timex;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.dossier.model.Token;
import org.jspecify.annotations.Nullable;

/** A place in a sentence where a rule's pattern matches. */
final class Hit {
  private static final Pattern DAY_BEFORE =
      Pattern.compile("yesterday|tomorrow|today|.{2,6}day|\\d{1,2}(?:st|nd|rd|th)?");
  private static final String DAY_BEHIND =
      "(?:of |on )?(?:yesterday|tomorrow|today|[a-z]{3,6}day"
          + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*)";

  private final SentenceText sentence;
  private final MatchResult match;
  private final List<String> groups;

  /**
   * A match in a sentence.
   *
   * @param groups the names of the pattern's groups, in their order
   */
  Hit(SentenceText sentence, MatchResult match, List<String> groups) {
    this.sentence = sentence;
    this.match = match;
    this.groups = groups;
  }

  /** The words of a group of the pattern; empty when it has none or it took no part. */
  String words(String group) {
    int number = groups.indexOf(group) + 1;
    String words = number > 0 ? match.group(number) : null;
    return words == null ? "" : words;
  }

  /** Whether the pattern has a group of that name and it took part. */
  boolean names(String group) {
    return startOf(group) >= 0;
  }

  /** Whether a group's word is the verb "may", not the month. */
  boolean isModal(String group) {
    return tag(group).matches("MD|VB.*") && !Character.isDigit(words(group).charAt(0));
  }

  /** Whether what follows the match looks like this, after blanks. */
  boolean followedBy(String regex) {
    int end = Math.min(sentence.characters().length(), end() + 20);
    String rest = sentence.characters().substring(end(), end).strip();
    return rest.matches("(?i)(?:" + regex + ")(?![\\p{L}]).*");
  }

  /** Whether the name of a day stands right before or behind: "Friday night", "night of May 3". */
  boolean besideDay() {
    return DAY_BEFORE.matcher(wordBefore()).matches() || followedBy(DAY_BEHIND);
  }

  /** A group's digits as a number; -1 when it took no part. */
  int number(String group) {
    String digits = words(group).replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 9 ? -1 : Integer.parseInt(digits);
  }

  /** The words of the whole match. */
  String text() {
    return match.group();
  }

  /** Where the expression starts: its group {@code t} if the pattern has one. */
  int start() {
    int start = startOf("t");
    return start < 0 ? match.start() : start;
  }

  int end() {
    int number = groups.indexOf("t") + 1;
    return number > 0 ? match.end(number) : match.end();
  }

  /** The Penn tag of the match's first word. */
  String tag() {
    return sentence.tagAt(start());
  }

  /** The Penn tag of a group's first word. */
  String tag(String group) {
    int start = startOf(group);
    return start < 0 ? "" : sentence.tagAt(start);
  }

  private int startOf(String group) {
    int number = groups.indexOf(group) + 1;
    return number > 0 ? match.start(number) : -1;
  }

  private @Nullable Token before() {
    return sentence.tokenBefore(start());
  }

  /** The token behind the match; {@code null} at the sentence's end. */
  private @Nullable Token after() {
    return sentence.tokenAt(end());
  }

  /** The word before, in lower case; empty at the sentence's beginning. */
  String wordBefore() {
    Token before = before();
    return before == null ? "" : before.text().toLowerCase(Locale.ROOT);
  }

  /** Whether the word before is one of these; a regular expression in lower case. */
  boolean isAfter(String words) {
    return wordBefore().matches(words);
  }

  /** The word behind, in lower case; empty at the sentence's end. */
  String wordAfter() {
    Token after = after();
    return after == null ? "" : after.text().toLowerCase(Locale.ROOT);
  }

  /** The Penn tag of the word before; empty at the sentence's beginning. */
  String tagBefore() {
    Token before = before();
    return before == null ? "" : before.tag();
  }

  /** The Penn tag of the word behind; empty at the sentence's end. */
  String tagAfter() {
    Token after = after();
    return after == null ? "" : after.tag();
  }
}
