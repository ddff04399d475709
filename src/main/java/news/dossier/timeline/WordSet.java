package news.dossier.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of words by their numbers in the dossier: what two sets have in common is counted without a
 * look at the words.
 */
final class WordSet {
  static final WordSet EMPTY = new WordSet(new int[0]);

  private final int[] numbers;

  private WordSet(int[] sorted) {
    this.numbers = sorted;
  }

  /** Numbers words in the order in which they come. */
  static final class Numbering {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int of(String word) {
      Integer known = numbers.get(word);
      if (known == null) {
        known = words.size();
        numbers.put(word, known);
        words.add(word);
      }
      return known;
    }

    String word(int number) {
      return words.get(number);
    }

    /** How many words have a number, from 0. */
    int size() {
      return words.size();
    }

    /** The set of some words. */
    WordSet setOf(Collection<String> some) {
      int[] found = new int[some.size()];
      int count = 0;
      for (String word : some) {
        found[count++] = of(word);
      }
      return WordSet.of(found, count);
    }
  }

  /** The set of the first so many numbers, in any order; the array is the set's from now on. */
  static WordSet of(int[] some, int count) {
    Arrays.sort(some, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || some[i] != some[i - 1]) {
        some[distinct++] = some[i];
      }
    }
    return distinct == 0
        ? EMPTY
        : new WordSet(distinct == some.length ? some : Arrays.copyOf(some, distinct));
  }

  boolean isEmpty() {
    return numbers.length == 0;
  }

  int size() {
    return numbers.length;
  }

  /** The numbers, rising; a copy. */
  int[] numbers() {
    return numbers.clone();
  }

  /** How many words are in both. */
  int shared(WordSet other) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < numbers.length && k < other.numbers.length) {
      int a = numbers[i];
      int b = other.numbers[k];
      shared += a == b ? 1 : 0;
      i += a <= b ? 1 : 0;
      k += b <= a ? 1 : 0;
    }
    return shared;
  }

  /** The words of both. */
  WordSet with(WordSet other) {
    if (shared(other) == other.size()) {
      return this;
    }
    int[] all = Arrays.copyOf(numbers, numbers.length + other.numbers.length);
    System.arraycopy(other.numbers, 0, all, numbers.length, other.numbers.length);
    return of(all, all.length);
  }
}
