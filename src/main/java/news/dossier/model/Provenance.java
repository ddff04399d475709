package news.dossier.model;

import java.util.Locale;

/**
 * Where a value comes from. The three kinds never look alike on the site.
 *
 * @param kind who vouches for the value
 * @param source where it was stated or read, or the name of the rule that inferred it; for example
 *     {@code seeds/a.yaml}, {@code JSON-LD datePublished}, {@code byline in the pasted text}
 */
public record Provenance(Kind kind, String source) {

  /** Who vouches for a value. */
  public enum Kind {
    /** By the curator. */
    STATED,
    /** From the page's own metadata. */
    READ,
    /** By a rule that has a name. */
    INFERRED;

    /** The word used in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Provenance {
    if (source.isBlank()) {
      throw new IllegalArgumentException("a provenance names its source");
    }
  }

  public static Provenance stated(String where) {
    return new Provenance(Kind.STATED, where);
  }

  public static Provenance read(String field) {
    return new Provenance(Kind.READ, field);
  }

  public static Provenance inferred(String rule) {
    return new Provenance(Kind.INFERRED, rule);
  }

  /** As it stands in a page's header: {@code read: JSON-LD datePublished}. */
  @Override
  public String toString() {
    return kind.label() + ": " + source;
  }
}
