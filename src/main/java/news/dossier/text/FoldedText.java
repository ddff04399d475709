package news.dossier.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dossier.model.Span;

/**
 * A text as words without case, accents and punctuation, so that a name is found however it is
 * printed: {@code KIM Jong-un}, {@code kim-jong-un}, {@code #KimJongUn}.
 *
 * <p>Words are runs of letters and digits; in scripts that are written without spaces, and in
 * Chinese, each character is a word. Linear in the length of the text.
 */
public final class FoldedText {
  /** Between two words of one name: a space, a hyphen, a full stop and a line break, not more. */
  private static final int WIDEST_GAP = 4;

  private static final Map<Integer, String> UNDECOMPOSED =
      Map.of(
          (int) 'ł', "l", (int) 'ø', "o", (int) 'đ', "d", (int) 'ı', "i", (int) 'ħ', "h", (int) 'æ',
          "ae", (int) 'œ', "oe", (int) 'þ', "th", (int) 'ð', "d");

  private final List<Word> words = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();

  private record Word(String folded, int start, int end) {}

  private FoldedText(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      String folded = folded(text.substring(at, end));
      if (!folded.isEmpty()) {
        places.computeIfAbsent(folded, f -> new ArrayList<>()).add(words.size());
        words.add(new Word(folded, at, end));
      }
      at = end;
    }
  }

  public static FoldedText of(String text) {
    return new FoldedText(text);
  }

  /** Where the form stands, in order and without overlaps; nowhere if it has no word. */
  public List<Span> find(String form) {
    List<String> wanted = new FoldedText(form).folds();
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    for (int first : places.getOrDefault(wanted.get(0), List.of())) {
      if (goesOn(wanted, first)) {
        found.add(new Span(words.get(first).start, words.get(first + wanted.size() - 1).end));
      }
    }
    if (wanted.size() > 1) {
      for (int joined : places.getOrDefault(String.join("", wanted), List.of())) {
        found.add(new Span(words.get(joined).start, words.get(joined).end));
      }
    }
    return found.stream().sorted().toList();
  }

  public boolean contains(String form) {
    return !find(form).isEmpty();
  }

  /** The words in their normal form, in order. */
  public List<String> folds() {
    return words.stream().map(Word::folded).toList();
  }

  private boolean goesOn(List<String> wanted, int first) {
    if (first + wanted.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < wanted.size(); i++) {
      Word word = words.get(first + i);
      if (!word.folded.equals(wanted.get(i))
          || word.start - words.get(first + i - 1).end > WIDEST_GAP) {
        return false;
      }
    }
    return true;
  }

  /** The end of the word that begins at {@code start}; {@code start} itself where none does. */
  private static int endOfWord(String text, int start) {
    int first = text.codePointAt(start);
    if (!Character.isLetterOrDigit(first)) {
      return start;
    }
    int end = start + Character.charCount(first);
    if (isWordByItself(first)) {
      return end;
    }
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean belongs =
          (Character.isLetterOrDigit(c) && !isWordByItself(c))
              || Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK
              || Character.getType(c) == Character.FORMAT;
      if (!belongs) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isWordByItself(int c) {
    int script = UScript.getScript(c);
    return Character.isIdeographic(c)
        || script == UScript.HIRAGANA
        || script == UScript.KATAKANA
        || (Character.isLetter(c) && UScript.breaksBetweenLetters(script));
  }

  private static String folded(String word) {
    if (isPlain(word)) {
      return word;
    }
    String cased = Normalizer2.getNFKCCasefoldInstance().normalize(word);
    String apart = Normalizer2.getNFDInstance().normalize(cased);
    StringBuilder folded = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(
            c -> {
              String other = UNDECOMPOSED.get(c);
              if (other == null) {
                folded.appendCodePoint(c);
              } else {
                folded.append(other);
              }
            });
    return folded.toString();
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
  }
}
