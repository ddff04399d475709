package news.dossier.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of all articles one after the other, as numbers; 0 parts passages and articles. */
final class TokenList {
  static final int BORDER = 0;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>(List.of(""));
  private final List<Integer> starts = new ArrayList<>();
  private int[] tokens = new int[1024];
  private int size;

  /** What is added next is the next article's. */
  void beginArticle() {
    starts.add(size);
  }

  void addPassage(List<Word> passage) {
    for (Word word : passage) {
      add(numbers.computeIfAbsent(word.term(), this::newNumber));
    }
    add(BORDER);
  }

  private int newNumber(String word) {
    words.add(word);
    return words.size() - 1;
  }

  private void add(int token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size + size / 2);
    }
    tokens[size++] = token;
  }

  int size() {
    return size;
  }

  /** {@link #BORDER} outside. */
  int at(int position) {
    return position < 0 || position >= size ? BORDER : tokens[position];
  }

  /** How many different ones there are, the border among them. */
  int vocabulary() {
    return words.size();
  }

  String word(int token) {
    return words.get(token);
  }

  /** Which article, counted from 0, a position lies in. */
  int article(int position) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Where the n-th article begins; behind the last one, where it ends. */
  int start(int article) {
    return article < starts.size() ? starts.get(article) : size;
  }
}
