package news.dossier.search;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Words without case, accents and possessive, and the type that {@code CJKBigramFilter} asks for.
 *
 * <p>Lucene's own folding filters are tables of a thousand characters and more; the client has no
 * room for them. This one is short enough to stand in both languages, rule by rule: {@code fold} in
 * {@code assets/js/search.js}.
 */
final class WordFold extends TokenFilter {
  /** Code points in a term; more are cut off. */
  static final int LONGEST = 64;

  /** Accents of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts, tatweel, apostrophes. */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0300-\\u036f\\u0591-\\u05c7\\u0640\\u064b-\\u065f\\u0670'\\u2019\\u02bc]");

  private static final Pattern POSSESSIVE = Pattern.compile("['\\u2019\\u02bc\\uff07][sS]$");
  private static final Pattern NOT_OF_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]");

  private static final Map<Integer, String> UNDECOMPOSED =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ς', "σ"));

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  WordFold(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (isLowered()) {
        type.setType(StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM]);
        return true;
      }
      String word = term.toString();
      String folded = folded(word);
      if (!folded.isEmpty()) {
        term.setEmpty().append(folded);
        boolean bigrams = WordPattern.CJK.matcher(word).lookingAt();
        type.setType(
            StandardTokenizer.TOKEN_TYPES[
                bigrams ? StandardTokenizer.IDEOGRAPHIC : StandardTokenizer.ALPHANUM]);
        return true;
      }
    }
    return false;
  }

  /** Of ASCII letters and digits nothing is to be folded but the case, and that in its place. */
  private boolean isLowered() {
    char[] word = term.buffer();
    int length = term.length();
    if (length > LONGEST) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!WordTokenizer.isAsciiWord(word[i])) {
        return false;
      }
    }
    for (int i = 0; i < length; i++) {
      if (word[i] >= 'A' && word[i] <= 'Z') {
        word[i] = (char) (word[i] + 'a' - 'A');
      }
    }
    return true;
  }

  static String folded(String word) {
    String apart = Normalizer2.getNFKDInstance().normalize(POSSESSIVE.matcher(word).replaceAll(""));
    StringBuilder lower = new StringBuilder(apart.length());
    MARKS
        .matcher(apart)
        .replaceAll("")
        .codePoints()
        .map(Character::toLowerCase)
        .forEach(
            c -> {
              String other = UNDECOMPOSED.get(c);
              if (other == null) {
                lower.appendCodePoint(c);
              } else {
                lower.append(other);
              }
            });
    String composed = Normalizer2.getNFCInstance().normalize(lower);
    String folded = NOT_OF_WORDS.matcher(composed).replaceAll("");
    int length = folded.codePointCount(0, folded.length());
    return length <= LONGEST ? folded : folded.substring(0, folded.offsetByCodePoints(0, LONGEST));
  }
}
