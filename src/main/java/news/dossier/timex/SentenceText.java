package news.dossier.timex;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as the rules see it: its characters, unit for unit, with plain quotes, dashes and
 * spaces, and nothing of what the tokeniser left out.
 */
final class SentenceText {
  private static final Pattern UNIT = Vocabulary.compile("$unit");

  private final List<Token> tokens;
  private final int offset;
  private final String characters;
  private final int[] wordStarts;
  private final boolean namesUnit;
  private final Tense[] tenses;

  SentenceText(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.offset = sentence.span().start();
    this.characters = plain(sentence);
    this.wordStarts =
        IntStream.range(0, characters.length()).filter(i -> startsWord(characters, i)).toArray();
    this.namesUnit = UNIT.matcher(characters).find();
    this.tenses = GoverningVerb.tenses(tokens);
  }

  /** What rules match against. */
  String characters() {
    return characters;
  }

  /** Whether a unit of time is among its words. */
  boolean namesUnit() {
    return namesUnit;
  }

  /** Where letters or digits begin, and apostrophes before them ('80s), in ascending order. */
  int[] wordStarts() {
    return wordStarts;
  }

  private static boolean startsWord(String characters, int i) {
    char c = characters.charAt(i);
    boolean inWord = i > 0 && Character.isLetterOrDigit(characters.charAt(i - 1));
    return !inWord && (Character.isLetterOrDigit(c) || c == '\'' || c == '½');
  }

  /** The place in the article of a stretch of {@link #characters()}. */
  Span span(int start, int end) {
    return new Span(offset + start, offset + end);
  }

  /** The token that covers a character, or the next one; {@code null} behind the last. */
  @Nullable Token tokenAt(int character) {
    int index = indexAt(character);
    return index < tokens.size() ? tokens.get(index) : null;
  }

  /** The Penn tag of the token at a character; empty behind the last. */
  String tagAt(int character) {
    Token token = tokenAt(character);
    return token == null ? "" : token.tag();
  }

  /** The last token that ends at or before a character; {@code null} before the first. */
  @Nullable Token tokenBefore(int character) {
    int index = indexAt(character) - 1;
    return index >= 0 ? tokens.get(index) : null;
  }

  /** The tense of the verb that a time expression at a character most likely belongs to. */
  Tense tenseAt(int character) {
    return tenses[Math.min(indexAt(character), tenses.length - 1)];
  }

  private int indexAt(int character) {
    int position = offset + character;
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String plain(Sentence sentence) {
    Span span = sentence.span();
    char[] plain = new char[span.length()];
    Arrays.fill(plain, ' ');
    for (Token token : sentence.tokens()) {
      for (int i = 0; i < token.text().length(); i++) {
        plain[token.start() - span.start() + i] = plain(token.text().charAt(i));
      }
    }
    return new String(plain);
  }

  private static char plain(char c) {
    return switch (c) {
      case '‘', '’', 'ʼ', '`' -> '\'';
      case '‐', '‑', '‒', '–' -> '-';
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      default -> c;
    };
  }
}
