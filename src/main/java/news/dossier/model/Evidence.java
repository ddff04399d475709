package news.dossier.model;

/**
 * Words of an article on which a statement stands: the receipt that every page can show.
 *
 * @param seed path of the article's seed
 * @param span where the words stand in the article's text
 * @param exact the words at {@code span}
 */
public record Evidence(String seed, Span span, String exact) implements Comparable<Evidence> {

  /** By seed, then by place. */
  @Override
  public int compareTo(Evidence other) {
    int bySeed = seed.compareTo(other.seed);
    return bySeed != 0 ? bySeed : span.compareTo(other.span);
  }
}
