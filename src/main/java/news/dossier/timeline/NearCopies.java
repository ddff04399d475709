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
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Sourced;

/**
 * Finds articles that are nearly copies of another, such as a wire story in two papers.
 *
 * <p>By shingles of {@value Shingles#WORDS} words and MinHash with banding (Broder 1997): two
 * articles whose signatures agree in a whole band are compared, and are copies where the sets of
 * shingles have a Jaccard similarity of {@value #SIMILAR} or more. An article is compared with at
 * most {@value #MOST} others in each band.
 */
final class NearCopies {
  private static final double SIMILAR = 0.6;
  private static final int MOST = 8;

  /** Below this a text says too little to tell a copy from a common phrase. */
  private static final int FEWEST = 20;

  private static final Comparator<Dated> FIRST_PUBLISHED =
      Comparator.comparing(Dated::published).thenComparing(Dated::seed);

  private NearCopies() {}

  /** An article with what is compared to put it in its place. */
  private record Dated(String published, String seed, Article article) {
    static Dated of(Article article) {
      String published =
          article.metadata().published().map(Sourced::value).map(Edtf::value).orElse("9999");
      return new Dated(published, article.seed().path(), article);
    }
  }

  /** An article that may have been copied. */
  private record Original(String seed, Shingles shingles) {}

  /** For each seed that is nearly a copy the seed published first; ties by path. */
  static SortedMap<String, String> of(List<Article> articles) {
    SortedMap<String, String> copies = new TreeMap<>();
    Map<Shingles.Band, List<Original>> byBand = new HashMap<>();
    for (Dated dated : articles.stream().map(Dated::of).sorted(FIRST_PUBLISHED).toList()) {
      Shingles shingles = Shingles.of(dated.article().cleaned().text());
      if (shingles.size() < FEWEST) {
        continue;
      }
      Original candidate = new Original(dated.seed(), shingles);
      List<Shingles.Band> bands = shingles.bands();
      String of = original(candidate, bands, byBand);
      if (of.isEmpty()) {
        bands.forEach(band -> add(byBand, band, candidate));
      } else {
        copies.put(dated.seed(), of);
      }
    }
    return copies;
  }

  private static void add(
      Map<Shingles.Band, List<Original>> byBand, Shingles.Band band, Original original) {
    List<Original> others = byBand.computeIfAbsent(band, b -> new ArrayList<>(1));
    if (others.size() < MOST) {
      others.add(original);
    }
  }

  private static String original(
      Original candidate, List<Shingles.Band> bands, Map<Shingles.Band, List<Original>> byBand) {
    Set<String> seen = new HashSet<>();
    for (Shingles.Band band : bands) {
      for (Original other : byBand.getOrDefault(band, List.of())) {
        if (seen.add(other.seed()) && candidate.shingles().jaccard(other.shingles()) >= SIMILAR) {
          return other.seed();
        }
      }
    }
    return "";
  }
}
