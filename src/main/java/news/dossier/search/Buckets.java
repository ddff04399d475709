package news.dossier.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of a key and a value in files by the hash of the key, so that a key is found with one file
 * and no table. A long value has a file of its own, whose number stands in its place.
 */
final class Buckets {
  /** Of values that stay in their bucket, in UTF-16 units. */
  private static final int LONG = 1_500;

  private final String name;
  private final Shards shards;
  private final List<StringBuilder> buckets = new ArrayList<>();
  private int others;

  /**
   * @param name of the files: {@code phrases}
   * @param size expected of all pairs, in UTF-16 units
   * @param each about as many in a file
   * @param shards where the files go
   */
  Buckets(String name, long size, int each, Shards shards) {
    this.name = name;
    this.shards = shards;
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
    bucket.append(bucket.isEmpty() ? "[\"" : ",\"").append(key).append("\",");
    if (json.length() > LONG) {
      shards.addJson(name + "/long-" + others, json);
      bucket.append(others++);
    } else {
      bucket.append(json);
    }
  }

  void write() {
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
