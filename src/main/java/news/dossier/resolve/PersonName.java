package news.dossier.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name, taken apart.
 *
 * @param words folded, without forms of address and suffix: {@code kim jong un}; at least one
 * @param suffix what tells a son from his father: {@code jr}; empty for none
 */
record PersonName(List<String> words, String suffix) {
  private static final Set<String> ADDRESS =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lady", "lord", "prof", "st");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "junior", "senior", "ii", "iii", "iv");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la",
          "le", "el", "al", "bin", "ibn", "ben", "abu", "ter", "ten", "zu", "st");

  PersonName {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a name has words");
    }
  }

  /** Empty when nothing in the text is a letter or digit. */
  static Optional<PersonName> of(String text) {
    List<String> words = new ArrayList<>(Fold.words(text));
    while (words.size() > 1 && ADDRESS.contains(words.get(0))) {
      words.remove(0);
    }
    String suffix = "";
    int last = words.size() - 1;
    if (last > 0 && SUFFIXES.contains(words.get(last))) {
      suffix = words.remove(last).replace("junior", "jr").replace("senior", "sr");
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new PersonName(words, suffix));
  }

  /** Names with one key are the same name. */
  String key() {
    String joined = String.join(" ", words);
    return suffix.isEmpty() ? joined : joined + " " + suffix;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether it names more than a surname: {@code Van der Sar} does not. */
  boolean isFull() {
    return words.size() > 1 && !PARTICLES.contains(first());
  }

  /** Words that are more than an initial. */
  int spelledOut() {
    return (int) words.stream().filter(w -> w.length() > 1).count();
  }

  /**
   * Whether this full name is a shorter way to print a longer one, and by which rule. Sure only
   * where no other name could be meant.
   */
  Optional<Rule> shortens(PersonName longer) {
    if (!suffix.equals(longer.suffix) || words.equals(longer.words)) {
      return Optional.empty();
    }
    int n = words.size();
    int m = longer.words.size();
    if (last().equals(longer.last()) && n <= m && givenNamesFit(longer)) {
      boolean initial = first().length() == 1 && longer.first().length() > 1;
      return Optional.of(initial ? Rule.INITIAL : Rule.MIDDLE_NAME);
    }
    boolean part =
        n < m
            && (longer.words.subList(m - n, m).equals(words)
                || longer.words.subList(0, n).equals(words));
    return part && spelledOut() > 1 ? Optional.of(Rule.SHORTENED_NAME) : Optional.empty();
  }

  /**
   * {@code George} and {@code G} fit {@code George Walker}; {@code George W} not {@code George H
   * W}.
   */
  private boolean givenNamesFit(PersonName longer) {
    for (int i = 0; i < words.size() - 1; i++) {
      String own = words.get(i);
      String other = longer.words.get(i);
      if (!own.equals(other) && !(own.length() == 1 && other.startsWith(own))) {
        return false;
      }
    }
    return true;
  }
}
