package news.dossier.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds, for the words of a quotation, longer ones that hold them: at least {@value #FEWEST} words,
 * since fewer may well have been said twice. Looked up by its first words, so that the cost grows
 * with the number of words and not with that of pairs.
 */
final class SameWords {
  /** The fewest words by which two quotations are known to be one. */
  static final int FEWEST = 5;

  /** So many quotations at most share their words by being one speech; beyond, it is a phrase. */
  private static final int CANDIDATES = 50;

  private final Map<String, List<String>> byShingle = new HashMap<>();

  /** Whether a key is long enough to be known again wherever it is printed. */
  static boolean isLong(String key) {
    return key.chars().filter(c -> c == ' ').count() + 1 >= FEWEST;
  }

  /** Remembers the words of a quotation. */
  void add(String key) {
    String[] words = key.split(" ", -1);
    for (int i = 0; i + FEWEST <= words.length; i++) {
      List<String> keys = byShingle.computeIfAbsent(shingle(words, i), s -> new ArrayList<>());
      if (keys.size() < CANDIDATES) {
        keys.add(key);
      }
    }
  }

  /** The key of a remembered quotation that holds all these words in their order. */
  Optional<String> holding(String key) {
    if (!isLong(key)) {
      return Optional.empty();
    }
    String inside = " " + key + " ";
    return byShingle.getOrDefault(shingle(key.split(" ", -1), 0), List.of()).stream()
        .filter(longer -> (" " + longer + " ").contains(inside))
        .findFirst();
  }

  private static String shingle(String[] words, int from) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < from + FEWEST; i++) {
      out.append(words[i]).append(' ');
    }
    return out.toString();
  }
}
