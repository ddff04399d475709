package news.dossier.page;

import java.util.Locale;
import java.util.regex.Pattern;
import news.dossier.text.Sentences;

/** The words of a quotation, for showing them and for telling whether two are the same. */
final class QuotedWords {
  /** A quotation in a list is cut at a sentence end near this length, in UTF-16 units. */
  private static final int SHOWN = 600;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Quotation marks, and the comma before one, which belong to the sentence around the words. */
  private static final Pattern OUTER =
      Pattern.compile("^[\\s\"'“”„‟«»‹›‘’‚]+|[\\s,\"'“”„‟«»‹›‘’‚]+$");

  private QuotedWords() {}

  /** As it stands in a list, with its own quotation marks. */
  static String shown(Said said) {
    return Sentences.beginning(MarkdownText.allowed(said.quotation().text()), SHOWN);
  }

  /** Without the printer's outer quotation marks, for a page that sets its own. */
  static String bare(Said said) {
    return OUTER.matcher(MarkdownText.allowed(said.quotation().text())).replaceAll("");
  }

  /**
   * The words alone, in lower case, one blank between any two: quotation marks, punctuation and
   * case are the printer's. {@code “We will help,”} and {@code "We will help."} are {@code we will
   * help}.
   */
  static String key(Said said) {
    String apostrophes = said.quotation().text().replaceAll("['’ʼ]", "");
    String words = NO_WORD.matcher(apostrophes.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return words.strip();
  }
}
