package news.dossier.text;

import com.ibm.icu.util.ULocale;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts text at sentence ends, for excerpts and comparisons. */
public final class Sentences {
  private static final ULocale ABBREVIATIONS = ULocale.forLanguageTag("en-u-ss-standard");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Sentences() {}

  /**
   * The beginning of a text: as many whole sentences as fit, at least one; a first sentence that is
   * itself too long is cut between words and ends in an ellipsis.
   *
   * @param maxLength in UTF-16 units, at least 1; the ellipsis may exceed it by one
   */
  public static String beginning(String text, int maxLength) {
    String flat = flat(text);
    if (flat.length() <= maxLength) {
      return flat;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    // The iterator need not see more than could fit, so the cost does not grow with the article.
    sentences.setText(flat.substring(0, Math.min(flat.length(), maxLength + 200)));
    int end = sentences.preceding(maxLength + 1);
    if (end > 0) {
      return flat.substring(0, end).strip();
    }
    return cutBetweenWords(flat, maxLength);
  }

  /**
   * A text that fits, cut between words and with an ellipsis where it is too long.
   *
   * @param maxLength in UTF-16 units, at least 1; the ellipsis may exceed it by one
   */
  public static String shortened(String text, int maxLength) {
    String flat = flat(text);
    return flat.length() <= maxLength ? flat : cutBetweenWords(flat, maxLength);
  }

  /**
   * The sentences of a text in any language, by Unicode's rules (UAX #29), with ICU's list of
   * abbreviations that end none.
   */
  public static List<String> split(String text) {
    com.ibm.icu.text.BreakIterator ends =
        com.ibm.icu.text.BreakIterator.getSentenceInstance(ABBREVIATIONS);
    ends.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = ends.first();
    for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
      String sentence = text.substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  /** One blank for all white space between two words. */
  private static String flat(String text) {
    String bare = text.strip();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      boolean isBlank = c == ' ' || (c >= '\t' && c <= '\r');
      if (isBlank && (c != ' ' || bare.charAt(i + 1) == ' ')) {
        return SPACE.matcher(bare).replaceAll(" ");
      }
    }
    return bare;
  }

  private static String cutBetweenWords(String flat, int maxLength) {
    int space = flat.lastIndexOf(' ', maxLength);
    int end = space > 0 ? space : maxLength;
    if (Character.isHighSurrogate(flat.charAt(end - 1))) {
      end--;
    }
    return flat.substring(0, end).strip() + "…";
  }
}
