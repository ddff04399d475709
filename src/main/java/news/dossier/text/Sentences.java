package news.dossier.text;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts text at sentence ends, for excerpts. */
public final class Sentences {
  private Sentences() {}

  /**
   * The beginning of a text: as many whole sentences as fit, at least one; a first sentence that is
   * itself too long is cut between words and ends in an ellipsis.
   *
   * @param maxLength in UTF-16 units, at least 1; the ellipsis may exceed it by one
   */
  public static String beginning(String text, int maxLength) {
    String flat = text.strip().replaceAll("\\s+", " ");
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
    String flat = text.strip().replaceAll("\\s+", " ");
    return flat.length() <= maxLength ? flat : cutBetweenWords(flat, maxLength);
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
