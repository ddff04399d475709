package news.dossier.search;

import java.util.Optional;

/**
 * The articles in which a term stands, in ascending order, each with how much the term weighs in
 * it: for each the gap before it times {@value #LEVELS} plus the level of its weight.
 */
final class Postings {
  static final int LEVELS = 8;

  /** BM25's usual constants. */
  private static final double K1 = 1.2;

  private static final double B = 0.75;

  /**
   * The length of a usual article. A constant, not the mean of the dossier, so that a new article
   * changes the files of its own words alone.
   */
  private static final double PIVOT = 500;

  private final StringBuilder encoded = new StringBuilder();
  private int last = -1;

  /**
   * @param article greater than the one before
   * @param level from 0 to 7
   */
  void add(int article, int level) {
    if (article <= last || level < 0 || level >= LEVELS) {
      throw new IllegalArgumentException(article + " after " + last + ", level " + level);
    }
    Varint.append(encoded, (article - last - 1) * LEVELS + level);
    last = article;
  }

  String encoded() {
    return encoded.toString();
  }

  /**
   * BM25's part for one article in steps.
   *
   * @param frequency of the term in the article, its title counted more than once
   * @param length of the article in words; none for a term to which length is nothing
   */
  static int level(int frequency, Optional<Integer> length) {
    double norm = length.map(n -> 1 - B + B * n / PIVOT).orElse(1.0);
    double share = frequency / (frequency + K1 * norm);
    return Math.min(LEVELS - 1, (int) (share * LEVELS));
  }
}
