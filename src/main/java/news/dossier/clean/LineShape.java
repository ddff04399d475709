package news.dossier.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a line looks like, whatever it says: counted once, asked often.
 *
 * @param words lower-case runs of letters and digits, at most {@value #MOST_WORDS}; in scripts
 *     without spaces two characters count as a word
 * @param wordCount how many words the line has
 * @param capitalised how many words start with a capital
 * @param cased how many words are in a script that has capitals
 * @param shouted whether all of its letters are capitals
 * @param endsSentence whether it ends like a sentence
 */
record LineShape(
    List<String> words,
    int wordCount,
    int capitalised,
    int cased,
    boolean shouted,
    boolean endsSentence) {

  static final int MOST_WORDS = 400;
  private static final String SENTENCE_ENDS = ".!?…。！？؟।۔";
  private static final String CLOSERS = "\"'”’»›)]】」』“";

  static LineShape of(String line) {
    return new Count(line).shape();
  }

  /** Whether a text ends with a full stop or the like, closing quotation marks aside. */
  static boolean endsSentence(String text) {
    int at = text.length() - 1;
    while (at > 0 && (CLOSERS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at--;
    }
    return at > 0 && SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether it reads like running text: a sentence of some length. */
  boolean isProse() {
    return (wordCount >= 10 && endsSentence) || wordCount >= 25;
  }

  private static boolean isUnspaced(int c) {
    return Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI;
  }

  /** One pass over a line. */
  private static final class Count {
    private final String line;
    private final List<String> words = new ArrayList<>();
    private int wordCount;
    private int capitalised;
    private int cased;
    private int upper;
    private int lower;

    Count(String line) {
      this.line = line;
      int at = 0;
      while (at < line.length()) {
        int c = line.codePointAt(at);
        if (Character.isLetterOrDigit(c)) {
          at = word(at);
        } else {
          at += Character.charCount(c);
        }
      }
    }

    private int word(int start) {
      int first = line.codePointAt(start);
      int at = start;
      int length = 0;
      boolean unspaced = isUnspaced(first);
      while (at < line.length() && (!unspaced || length < 2)) {
        int c = line.codePointAt(at);
        if (!isWordPart(at, c)) {
          break;
        }
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
        at += Character.charCount(c);
        length++;
      }
      wordCount++;
      capitalised += Character.isUpperCase(first) ? 1 : 0;
      cased += Character.isUpperCase(first) || Character.isLowerCase(first) ? 1 : 0;
      if (words.size() < MOST_WORDS) {
        words.add(line.substring(start, at).toLowerCase(Locale.ROOT).replace('’', '\''));
      }
      return at;
    }

    private boolean isWordPart(int at, int c) {
      boolean innerApostrophe =
          (c == '\'' || c == '’')
              && at + 1 < line.length()
              && Character.isLetter(line.codePointAt(at + 1));
      return Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.COMBINING_SPACING_MARK
          || innerApostrophe;
    }

    LineShape shape() {
      return new LineShape(
          List.copyOf(words),
          wordCount,
          capitalised,
          cased,
          upper > 1 && lower == 0,
          LineShape.endsSentence(line));
    }
  }
}
