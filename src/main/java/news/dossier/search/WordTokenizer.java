package news.dossier.search;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.regex.Matcher;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Every match of {@link WordPattern#WORD}. Nearly all words are of ASCII letters and digits, with a
 * blank, a comma or a full stop behind them, and to find these the pattern is not asked.
 */
final class WordTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final Matcher pattern = WordPattern.WORD.matcher("");
  private char[] text = new char[1024];
  private int length;
  private int at;

  @Override
  public void reset() throws IOException {
    super.reset();
    at = 0;
    length = 0;
    for (int count = 0; count >= 0; count = input.read(text, length, text.length - length)) {
      length += count;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
    }
    pattern.reset(CharBuffer.wrap(text, 0, length));
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (at < length && isAsciiBetween(text[at])) {
      at++;
    }
    int start = at;
    int end = plainEnd(start);
    if (end < 0) {
      if (!pattern.find(start)) {
        at = length;
        return false;
      }
      start = pattern.start();
      end = pattern.end();
    } else if (end == start) {
      return false;
    }
    term.copyBuffer(text, start, end - start);
    offset.setOffset(correctOffset(start), correctOffset(end));
    at = end;
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(length);
    offset.setOffset(end, end);
  }

  /**
   * The end of a run of ASCII letters and digits that is a word, whatever follows it; the start
   * itself at the end of the text; -1 where only the pattern can tell.
   */
  private int plainEnd(int start) {
    int end = start;
    while (end < length && isAsciiWord(text[end])) {
      end++;
    }
    if (end == length) {
      return end;
    }
    char behind = text[end];
    boolean isNumber = behind == ',' && isDigit(text[start]);
    boolean isAbbreviation = behind == '.' && end == start + 1;
    boolean isTold = behind < 0x80 && behind != '\'' && !isNumber && !isAbbreviation;
    return isTold ? end : -1;
  }

  /** What no word begins with. */
  private static boolean isAsciiBetween(char c) {
    return c < 0x80 && !isAsciiWord(c);
  }

  static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
