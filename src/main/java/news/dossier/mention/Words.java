package news.dossier.mention;

import java.util.List;
import java.util.Locale;
import news.dossier.model.Token;

/** How words look. */
final class Words {
  private Words() {}

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The lower-case form under which equal names meet, whatever their case. */
  static String form(List<Token> tokens, int from, int to) {
    StringBuilder form = new StringBuilder(lower(tokens.get(from).text()));
    for (int i = from + 1; i < to; i++) {
      form.append(' ').append(lower(tokens.get(i).text()));
    }
    return form.toString();
  }

  static boolean isCapitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Two letters or more, and none of them small. */
  static boolean isAllCaps(String word) {
    return word.codePoints().filter(Character::isLetter).count() > 1
        && word.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether there are capital letters and no small ones. */
  static boolean isShouted(List<Token> tokens) {
    for (Token token : tokens) {
      if (hasSmallLetter(token.text())) {
        return false;
      }
    }
    return tokens.stream().anyMatch(t -> isAllCaps(t.text()));
  }

  private static boolean hasSmallLetter(String word) {
    int length;
    for (int at = 0; at < word.length(); at += length) {
      int c = word.codePointAt(at);
      if (Character.isLowerCase(c)) {
        return true;
      }
      length = Character.charCount(c);
    }
    return false;
  }

  static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
  }

  /**
   * The kinds of characters in a word, each run of one kind once: {@code Xx}, {@code X.}, {@code
   * d}.
   */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    word.codePoints()
        .limit(20)
        .forEach(
            c -> {
              char kind =
                  Character.isUpperCase(c)
                      ? 'X'
                      : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : '.';
              if (shape.length() == 0 || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
              }
            });
    return shape.toString();
  }
}
