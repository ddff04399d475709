package news.dossier.mention;

import java.util.List;
import java.util.regex.Pattern;
import news.dossier.model.Token;

/**
 * Tells a name of one word from an ordinary word that is spelt like it ("Will he go?"), from a
 * numeral ("Congress XI") and from part of a longer name that was not read ("Trump Tower").
 */
final class PlainWords {
  private static final Pattern NUMERAL = Pattern.compile("[IVXLCDM]+");

  /** A shorter word may be small in a headline that capitalises its words. */
  private static final int SHORTEST_IN_TITLE = 4;

  private static final int FEWEST_IN_TITLE = 3;

  private final List<Token> tokens;
  private final boolean titleCase;

  PlainWords(List<Token> sentence) {
    this.tokens = sentence;
    List<String> words =
        sentence.stream()
            .map(Token::text)
            .filter(word -> word.length() >= SHORTEST_IN_TITLE)
            .filter(word -> Character.isLetter(word.codePointAt(0)))
            .toList();
    this.titleCase =
        words.size() >= FEWEST_IN_TITLE && words.stream().allMatch(Words::isCapitalized);
  }

  /**
   * @param asWritten whether it stands there just as the curator wrote it, not in capitals instead
   */
  boolean mayBeName(int i, boolean asWritten) {
    Token token = tokens.get(i);
    boolean own = asWritten && (hasNoCase(token.text()) || hasInnerCapital(token.text()));
    boolean tagged = token.isProperNoun() && Words.isCapitalized(token.text());
    return (own || tagged) && !isNumeral(i) && (titleCase || standsAlone(i));
  }

  private boolean isNumeral(int i) {
    return i > 0 && NUMERAL.matcher(tokens.get(i).text()).matches() && isNamePart(i - 1);
  }

  private boolean standsAlone(int i) {
    return !isNamePart(i - 1) && !isNamePart(i + 1);
  }

  private boolean isNamePart(int i) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    return token.isProperNoun() && Words.isCapitalized(token.text()) && !TitleWords.isTitle(token);
  }

  /** Written in a script without capitals. */
  private static boolean hasNoCase(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }

  private static boolean hasInnerCapital(String word) {
    return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }
}
