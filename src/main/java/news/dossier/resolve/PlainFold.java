package news.dossier.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@link Fold} does, for names in ASCII alone, as nearly all are in English news: by a walk
 * over their characters, where the patterns for other scripts take twenty times as long.
 */
final class PlainFold {
  private PlainFold() {}

  /** Whether a name has no other characters. */
  static boolean takes(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * The folded words of a name.
   *
   * @param initials whether those that stand together are words of their own: {@code J.F.}
   */
  static List<String> words(String name, boolean initials) {
    char[] bare = new char[2 * name.length()];
    int length = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\'' && isPossessive(name, i)) {
        i++;
      } else if (c == '.') {
        if (initials && isBetweenInitials(name, i)) {
          bare[length++] = ' ';
        }
      } else if (c != '\'' && c != '`') {
        bare[length++] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      }
    }
    return split(bare, length);
  }

  private static List<String> split(char[] bare, int length) {
    List<String> words = new ArrayList<>(4);
    int start = -1;
    for (int i = 0; i <= length; i++) {
      boolean inside =
          i < length
              && (isOfWord(bare[i])
                  || (bare[i] == '-'
                      && i > 0
                      && isOfWord(bare[i - 1])
                      && i + 1 < length
                      && isOfWord(bare[i + 1])));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new String(bare, start, i - start));
        start = -1;
      }
    }
    return words;
  }

  /** An s behind the apostrophe, and then the end or white space. */
  private static boolean isPossessive(String name, int apostrophe) {
    int s = apostrophe + 1;
    return s < name.length()
        && (name.charAt(s) == 's' || name.charAt(s) == 'S')
        && (s + 1 == name.length() || isSpace(name.charAt(s + 1)));
  }

  private static boolean isBetweenInitials(String name, int point) {
    return point > 0
        && isLetter(name.charAt(point - 1))
        && point + 2 < name.length()
        && isLetter(name.charAt(point + 1))
        && name.charAt(point + 2) == '.';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** In small letters. */
  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
