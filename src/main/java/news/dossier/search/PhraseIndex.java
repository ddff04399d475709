package news.dossier.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where words stand, so that exact phrases are found with a few short lists.
 *
 * <p>A word that is common (in more than {@value #COMMON} places) has no list: it is listed
 * together with each word before and behind it, and where such a pair is common again, as three
 * words, and so on. Thus no list is longer, every phrase is either covered by runs that have lists
 * or common itself, and of a common run the articles are in the {@link Dictionary}.
 */
final class PhraseIndex {
  static final int COMMON = 2_000;

  /**
   * What one place of a word costs at least, in bytes, and what its key does beside its letters.
   */
  private static final int BYTES_OF_PLACE = 4;

  private static final int BYTES_OF_KEY = 6;

  private final TokenList tokens;
  private final Dictionary dictionary;
  private final Buckets buckets;
  private final int common;
  private final Shards shards;

  PhraseIndex(TokenList tokens, Dictionary dictionary, int common, Shards shards) {
    this.tokens = tokens;
    this.dictionary = dictionary;
    this.common = common;
    this.shards = shards;
    this.buckets = new Buckets("phrases", size(tokens), Shards.SIZE / 2, shards);
  }

  /** Runs of several words, which are not known yet, are as much again. */
  private static long size(TokenList tokens) {
    long keys = 0;
    for (int token = 1; token < tokens.vocabulary(); token++) {
      keys += Shards.bytes(tokens.word(token)) + BYTES_OF_KEY;
    }
    return keys + (long) BYTES_OF_PLACE * tokens.size();
  }

  /** Words one behind the other, and where they begin, ascending. */
  private static final class Run {
    private final List<Integer> words;
    private final int[] places;

    Run(List<Integer> words, int[] places) {
      this.words = words;
      this.places = places;
    }
  }

  /**
   * Writes all lists.
   *
   * @return the number of files
   */
  int write() {
    List<Run> level = words();
    List<String> single = level.stream().map(run -> key(run.words)).sorted().toList();
    shards.add("common", String.join(" ", single));
    while (!level.isEmpty()) {
      level = extended(level);
    }
    buckets.write();
    return buckets.count();
  }

  /** Lists the words that are not common, and returns those that are. */
  private List<Run> words() {
    int[] counts = new int[tokens.vocabulary()];
    for (int i = 0; i < tokens.size(); i++) {
      counts[tokens.at(i)]++;
    }
    int[][] places = new int[counts.length][];
    Arrays.setAll(places, token -> new int[token == TokenList.BORDER ? 0 : counts[token]]);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      int token = tokens.at(i);
      if (token != TokenList.BORDER) {
        places[token][--counts[token]] = i;
      }
    }
    List<Run> runs = new ArrayList<>();
    for (int token = 1; token < places.length; token++) {
      Run run = new Run(List.of(token), places[token]);
      if (run.places.length > common) {
        runs.add(run);
      } else {
        list(run);
      }
    }
    return runs;
  }

  /** Lists common runs with one word more, and returns those of them that are common again. */
  private List<Run> extended(List<Run> level) {
    Set<List<Integer>> here = new HashSet<>();
    level.forEach(run -> here.add(run.words));
    List<Run> next = new ArrayList<>();
    for (Run run : level) {
      int length = run.words.size();
      for (Run longer : grouped(run, length)) {
        if (longer.places.length > common) {
          listArticles(longer);
          next.add(longer);
        } else {
          list(longer);
        }
      }
      for (Run longer : grouped(run, -1)) {
        // Else it is listed as what stands behind that one.
        if (!here.contains(longer.words.subList(0, length))) {
          list(longer);
        }
      }
    }
    return next;
  }

  /**
   * The run with each word that stands at an offset from its beginning: its length for the word
   * behind, -1 for the one before.
   */
  private List<Run> grouped(Run run, int offset) {
    long[] pairs = new long[run.places.length];
    for (int i = 0; i < pairs.length; i++) {
      int place = run.places[i];
      pairs[i] = ((long) tokens.at(place + offset) << Integer.SIZE) | place;
    }
    Arrays.sort(pairs);
    List<Run> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= pairs.length; i++) {
      int token = (int) (pairs[from] >> Integer.SIZE);
      if (i == pairs.length || (int) (pairs[i] >> Integer.SIZE) != token) {
        if (token != TokenList.BORDER) {
          int shift = Math.min(0, offset);
          int[] places =
              Arrays.stream(pairs, from, i).mapToInt(pair -> (int) pair + shift).toArray();
          List<Integer> words = new ArrayList<>(run.words);
          words.add(offset < 0 ? 0 : words.size(), token);
          groups.add(new Run(List.copyOf(words), places));
        }
        from = i;
      }
    }
    return groups;
  }

  private String key(List<Integer> words) {
    return String.join(" ", words.stream().map(tokens::word).toList());
  }

  /** For each article its gap to the one before and the number of places, then their gaps. */
  private void list(Run run) {
    StringBuilder json = new StringBuilder("\"");
    int last = -1;
    int[] places = run.places;
    for (int from = 0, to; from < places.length; from = to) {
      int article = tokens.article(places[from]);
      to = from;
      while (to < places.length && places[to] < tokens.start(article + 1)) {
        to++;
      }
      Varint.append(json, (article - last - 1) * 4 + Math.min(3, to - from - 1));
      if (to - from > 3) {
        Varint.append(json, to - from - 4);
      }
      for (int i = from; i < to; i++) {
        Varint.append(json, places[i] - (i == from ? tokens.start(article) : places[i - 1] + 1));
      }
      last = article;
    }
    buckets.add(key(run.words), json.append('"').toString());
  }

  /** Its articles go to the dictionary; that it has no list is said in the place of the list. */
  private void listArticles(Run run) {
    String key = key(run.words);
    buckets.add(key, "\"\"");
    int[] places = run.places;
    for (int from = 0, to; from < places.length; from = to) {
      int article = tokens.article(places[from]);
      to = from;
      while (to < places.length && places[to] < tokens.start(article + 1)) {
        to++;
      }
      dictionary.add(key, article, Postings.level(to - from, Optional.empty()));
    }
  }
}
