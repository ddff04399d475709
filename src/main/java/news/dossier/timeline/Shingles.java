package news.dossier.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shingles of a text: the hashes of all its runs of {@value #WORDS} words, sorted and distinct.
 * Held as plain numbers: a large dossier has millions of them.
 */
final class Shingles {
  /** Words of a shingle. */
  static final int WORDS = 5;

  private static final int BANDS = 16;
  private static final int ROWS = 4;

  /** The golden ratio in 64 bits, by which SplitMix64 tells its streams apart. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** One band of a MinHash signature; texts that have one in common are likely to be alike. */
  record Band(int number, long first, long second, long third, long fourth) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Band band
          && first == band.first
          && second == band.second
          && third == band.third
          && fourth == band.fourth
          && number == band.number;
    }

    /** Its rows are hashes already. */
    @Override
    public int hashCode() {
      return Long.hashCode(first ^ second) + number;
    }
  }

  /** The shingles of a text. */
  static Shingles of(String text) {
    int[] words = words(text);
    long[] found = new long[Math.max(0, words.length - WORDS + 1)];
    for (int i = 0; i < found.length; i++) {
      long hash = 0;
      for (int k = i; k < i + WORDS; k++) {
        hash = mixed(hash * 31 + words[k]);
      }
      found[i] = hash;
    }
    Arrays.sort(found);
    int distinct = 0;
    for (int i = 0; i < found.length; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    return new Shingles(Arrays.copyOf(found, distinct));
  }

  int size() {
    return hashes.length;
  }

  /** The share of the shingles of both that they have in common, from 0 to 1. */
  double jaccard(Shingles other) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < hashes.length && k < other.hashes.length) {
      long a = hashes[i];
      long b = other.hashes[k];
      shared += a == b ? 1 : 0;
      i += a <= b ? 1 : 0;
      k += b <= a ? 1 : 0;
    }
    return (double) shared / (hashes.length + other.hashes.length - shared);
  }

  /** The bands of the MinHash signature. */
  List<Band> bands() {
    List<Band> bands = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      int row = band * ROWS;
      bands.add(new Band(band, least(row), least(row + 1), least(row + 2), least(row + 3)));
    }
    return bands;
  }

  private long least(int row) {
    long salt = (row + 1) * GOLDEN;
    long least = Long.MAX_VALUE;
    for (long hash : hashes) {
      long z = mixed(hash + salt);
      if (z < least) {
        least = z;
      }
    }
    return least;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** The hash of each word, a run of letters and digits, as {@link String#hashCode} gives it. */
  private static int[] words(String text) {
    int[] words = new int[text.length() / 2 + 1];
    int count = 0;
    int hash = 0;
    boolean inside = false;
    int length;
    for (int at = 0; at < text.length(); at += length) {
      int c = text.codePointAt(at);
      length = Character.charCount(c);
      if (isOfWord(c)) {
        inside = true;
        hash = length == 1 ? 31 * hash + c : 31 * (31 * hash + high(c)) + low(c);
      } else if (inside) {
        words[count++] = hash;
        hash = 0;
        inside = false;
      }
    }
    if (inside) {
      words[count++] = hash;
    }
    return Arrays.copyOf(words, count);
  }

  private static int high(int c) {
    return Character.highSurrogate(c);
  }

  private static int low(int c) {
    return Character.lowSurrogate(c);
  }

  /** A letter or a number of any script. */
  private static boolean isOfWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
