package news.dossier.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A name's words without what print changes: case, accents, points, apostrophes, possessives. */
final class Fold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?=\\s|$)");
  private static final Pattern NOTHING = Pattern.compile("['’‘ʼʹ`´.]");
  private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern INITIALS = Pattern.compile("(\\p{L})\\.(?=\\p{L}\\.)");
  private static final Pattern GAP =
      Pattern.compile("[^\\p{L}\\p{N}-]+|(?<![\\p{L}\\p{N}])-+|-+(?![\\p{L}\\p{N}])");

  /** Letters that do not come apart into a letter and an accent. */
  private static final Map<Character, String> WHOLE =
      Map.of(
          'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı',
          "i");

  private Fold() {}

  /** Lower-case words of a name; {@code J.F.} are two. Empty when there is no letter or digit. */
  static List<String> words(String name) {
    return PlainFold.takes(name) ? PlainFold.words(name, true) : wordsOfAny(name);
  }

  private static List<String> wordsOfAny(String name) {
    return split(INITIALS.matcher(name).replaceAll("$1. "));
  }

  /** The same, but {@code U.S.} is one word. */
  static List<String> wordsOfThing(String name) {
    return PlainFold.takes(name) ? PlainFold.words(name, false) : split(name);
  }

  private static List<String> split(String name) {
    String plain = POSSESSIVE.matcher(lower(name)).replaceAll("");
    String bare = HYPHENS.matcher(NOTHING.matcher(plain).replaceAll("")).replaceAll("-");
    List<String> words = new ArrayList<>();
    for (String word : GAP.split(bare, -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static String lower(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String lower = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      out.append(WHOLE.getOrDefault(c, String.valueOf(c)));
    }
    return out.toString();
  }
}
