package news.dossier.search;

import java.util.regex.Pattern;

/**
 * What a word is: a run of letters and digits; {@code O'Neill}, {@code U.S.} and {@code 1,000} are
 * one each. Of Chinese, Japanese and Korean each character is matched by itself.
 *
 * <p>The client has the same pattern: {@code WORD} in {@code assets/js/search.js}.
 */
final class WordPattern {
  /** But the two that stand for two others, yori and koto. */
  private static final String CJK_CHARACTER =
      "(?=[\\p{L}\\p{N}])(?![\\u309f\\u30ff])[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\u30fc]";

  private static final String LETTER = "(?!" + CJK_CHARACTER + ")\\p{L}";
  private static final String INNER = "(?!" + CJK_CHARACTER + ")[\\p{L}\\p{N}\\p{M}\\p{Cf}]";
  private static final String FIRST = "(?!" + CJK_CHARACTER + ")[\\p{L}\\p{N}]";

  static final Pattern CJK = Pattern.compile(CJK_CHARACTER);

  static final Pattern WORD =
      Pattern.compile(
          CJK_CHARACTER
              + "|[0-9]{1,3}(?:,[0-9]{3})+(?![\\p{L}\\p{N}])"
              + ("|" + LETTER + "(?:\\." + LETTER + ")+(?![\\p{L}\\p{N}\\p{M}])")
              + ("|" + FIRST + "(?:" + INNER + "|['\\u2019\\uff07](?=" + FIRST + "))*"));

  private WordPattern() {}
}
