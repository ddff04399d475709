package news.dossier.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Sourced;

/**
 * Finds articles that are nearly copies of another, such as a wire story in two papers.
 *
 * <p>By shingles of {@value #SHINGLE} words and MinHash with banding (Broder 1997): two articles
 * whose signatures agree in a whole band are compared, and are copies where the sets of shingles
 * have a Jaccard similarity of {@value #SIMILAR} or more. An article is compared with at most
 * {@value #MOST} others in each band.
 */
final class NearCopies {
  private static final int SHINGLE = 5;
  private static final double SIMILAR = 0.6;
  private static final int BANDS = 16;
  private static final int ROWS = 4;
  private static final int MOST = 8;

  /** Below this a text says too little to tell a copy from a common phrase. */
  private static final int FEWEST = 20;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Comparator<Article> FIRST_PUBLISHED =
      Comparator.comparing(NearCopies::published).thenComparing(a -> a.seed().path());

  private NearCopies() {}

  /** For each seed that is nearly a copy the seed published first; ties by path. */
  static SortedMap<String, String> of(List<Article> articles) {
    SortedMap<String, String> copies = new TreeMap<>();
    Map<String, List<Original>> byBand = new HashMap<>();
    for (Article article : articles.stream().sorted(FIRST_PUBLISHED).toList()) {
      Original candidate = Original.of(article);
      if (candidate.shingles.size() < FEWEST) {
        continue;
      }
      String of = original(candidate, byBand);
      if (of.isEmpty()) {
        candidate.bands().forEach(band -> add(byBand, band, candidate));
      } else {
        copies.put(article.seed().path(), of);
      }
    }
    return copies;
  }

  private static void add(Map<String, List<Original>> byBand, String band, Original original) {
    List<Original> others = byBand.computeIfAbsent(band, b -> new ArrayList<>());
    if (others.size() < MOST) {
      others.add(original);
    }
  }

  private static String original(Original candidate, Map<String, List<Original>> byBand) {
    Set<String> seen = new HashSet<>();
    for (String band : candidate.bands()) {
      for (Original other : byBand.getOrDefault(band, List.of())) {
        if (seen.add(other.seed) && jaccard(candidate.shingles, other.shingles) >= SIMILAR) {
          return other.seed;
        }
      }
    }
    return "";
  }

  private static double jaccard(Set<Long> a, Set<Long> b) {
    Set<Long> small = a.size() < b.size() ? a : b;
    Set<Long> large = a.size() < b.size() ? b : a;
    long shared = small.stream().filter(large::contains).count();
    return (double) shared / (a.size() + b.size() - shared);
  }

  private static String published(Article article) {
    return article.metadata().published().map(Sourced::value).map(Edtf::value).orElse("9999");
  }

  /** An article's shingles and the bands of their MinHash signature. */
  private record Original(String seed, Set<Long> shingles, List<String> bands) {

    static Original of(Article article) {
      Set<Long> shingles = shingles(article.cleaned().text());
      long[] signature = new long[BANDS * ROWS];
      for (int i = 0; i < signature.length; i++) {
        long least = Long.MAX_VALUE;
        for (long shingle : shingles) {
          least = Math.min(least, mixed(shingle + (i + 1) * 0x9E3779B97F4A7C15L));
        }
        signature[i] = least;
      }
      return new Original(article.seed().path(), shingles, bands(signature));
    }

    private static List<String> bands(long[] signature) {
      List<String> bands = new ArrayList<>();
      for (int band = 0; band < BANDS; band++) {
        StringBuilder key = new StringBuilder().append(band);
        for (int row = 0; row < ROWS; row++) {
          key.append(':').append(signature[band * ROWS + row]);
        }
        bands.add(key.toString());
      }
      return bands;
    }

    private static Set<Long> shingles(String text) {
      List<String> words = new ArrayList<>();
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        words.add(word.group());
      }
      Set<Long> shingles = new HashSet<>();
      for (int i = 0; i + SHINGLE <= words.size(); i++) {
        long hash = 0;
        for (String one : words.subList(i, i + SHINGLE)) {
          hash = mixed(hash * 31 + one.hashCode());
        }
        shingles.add(hash);
      }
      return shingles;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long value) {
      long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
      z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
      return z ^ (z >>> 31);
    }
  }
}
