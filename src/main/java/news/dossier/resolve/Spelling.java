package news.dossier.resolve;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** How alike two full names are spelled. */
final class Spelling {
  /** From surest to least sure. */
  enum Likeness {
    /** They differ as transcriptions from another alphabet do. */
    TRANSCRIBED,
    /** They differ by a letter or two. */
    NEARLY
  }

  private Spelling() {}

  /** Names without a key in common are not alike. Few names share one. */
  static Set<String> blockingKeys(PersonName name) {
    String given = transcribed(name.first(), false);
    String surname = transcribed(name.last(), true);
    Set<String> keys = new LinkedHashSet<>();
    if (name.words().size() == 2 && name.spelledOut() == 2) {
      keys.add(given.substring(0, Math.min(2, given.length())) + "|" + surname);
      keys.add(given + "|" + consonants(surname));
      keys.add(consonants(given) + "|" + consonants(surname));
    }
    return keys;
  }

  /** Empty when they are the same, or too far from each other, or plainly two. */
  static Optional<Likeness> compare(PersonName one, PersonName two) {
    if (one.words().equals(two.words()) || !one.suffix().equals(two.suffix())) {
      return Optional.empty();
    }
    String given = transcribed(one.first(), false);
    String otherGiven = transcribed(two.first(), false);
    String surname = transcribed(one.last(), true);
    String otherSurname = transcribed(two.last(), true);
    boolean twoGivenNames =
        !one.first().equals(two.first())
            && FirstNames.isGivenName(one.first())
            && FirstNames.isGivenName(two.first());
    FirstNames.Gender gender = FirstNames.gender(one);
    FirstNames.Gender other = FirstNames.gender(two);
    if (gender != other
        && gender != FirstNames.Gender.UNKNOWN
        && other != FirstNames.Gender.UNKNOWN) {
      return Optional.empty();
    }
    if (given.equals(otherGiven) && surname.equals(otherSurname) && !twoGivenNames) {
      return Optional.of(Likeness.TRANSCRIBED);
    }
    boolean near = isNear(given, otherGiven) && isNear(surname, otherSurname);
    boolean femaleForm = surname.equals(otherSurname + "a") || otherSurname.equals(surname + "a");
    return near && !femaleForm ? Optional.of(Likeness.NEARLY) : Optional.empty();
  }

  /** What transcriptions of one name have in common: i for y, x for ks, u for ou. */
  private static String transcribed(String word, boolean surname) {
    String same = word.replace("ks", "x").replace("ou", "u").replace("ue", "u").replace("oe", "o");
    return surname ? same.replaceAll("(?:[iyj]+)$", "i") : same.replaceAll("[iyj]+", "i");
  }

  private static String consonants(String word) {
    return word.replaceAll("[aeiouyjw'-]", "").replaceAll("(.)\\1+", "$1");
  }

  private static boolean isNear(String one, String two) {
    int shorter = Math.min(one.length(), two.length());
    int most = shorter >= 7 ? 2 : shorter >= 4 ? 1 : 0;
    return distance(one, two, most) <= most;
  }

  /** Damerau's: insertions, deletions, changes, swaps of neighbours; beyond the limit inexact. */
  private static int distance(String one, String two, int limit) {
    if (Math.abs(one.length() - two.length()) > limit) {
      return limit + 1;
    }
    int[][] d = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= two.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, one, two, i, j);
      }
    }
    return d[one.length()][two.length()];
  }

  private static int step(int[][] d, String one, String two, int i, int j) {
    int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
