package news.dossier.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of a key and a value in files by the hash of the key, so that a key is found with one file
 * and no table.
 */
final class Buckets {
  private final String name;
  private final List<StringBuilder> buckets = new ArrayList<>();

  /**
   * @param name of the files: {@code phrases}
   * @param size expected of all pairs, in UTF-16 units
   * @param each about as many in a file
   */
  Buckets(String name, long size, int each) {
    this.name = name;
    int count = Math.max(1, Integer.highestOneBit((int) Math.min(1 << 20, 2 * size / each)));
    for (int i = 0; i < count; i++) {
      buckets.add(new StringBuilder());
    }
  }

  int count() {
    return buckets.size();
  }

  /**
   * @param key letters, digits and spaces
   * @param json the value
   */
  void add(String key, String json) {
    StringBuilder bucket = buckets.get(hash(key) & (buckets.size() - 1));
    bucket.append(bucket.isEmpty() ? "[\"" : ",\"").append(key).append("\",").append(json);
  }

  void write(Shards shards) {
    for (int i = 0; i < buckets.size(); i++) {
      StringBuilder bucket = buckets.get(i);
      shards.addJson(name + "/" + i, bucket.isEmpty() ? "[]" : bucket.append(']').toString());
    }
  }

  /** Java's own of strings, with the upper half mixed in. */
  private static int hash(String key) {
    int hash = key.hashCode();
    return hash ^ (hash >>> 16);
  }
}
