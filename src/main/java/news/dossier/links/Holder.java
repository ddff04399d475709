package news.dossier.links;

import java.util.Comparator;
import java.util.Optional;

/**
 * A place in the dossier that links to an address.
 *
 * @param page that readers find it on: {@code content/articles/fire.md}
 * @param file in which a person corrects it, perhaps with a line: {@code
 *     seeds/curation/people.yaml:12}
 * @param archived the archived copy that the same page links to
 */
public record Holder(String page, String file, Use use, Optional<String> archived)
    implements Comparable<Holder> {

  private static final Comparator<Holder> ORDER =
      Comparator.comparing(Holder::page)
          .thenComparing(Holder::use)
          .thenComparing(Holder::file)
          .thenComparing(holder -> holder.archived().orElse(""));

  /** What an address is to its page. */
  public enum Use {
    /** The original of the article. */
    ORIGINAL("the original of the article"),
    /** The archived copy of the article. */
    ARCHIVED("its archived copy"),
    /** A link that the curator states of a person, an organisation or a place. */
    STATED("a link stated in a decision"),
    /** The Wikidata page of one. */
    WIKIDATA("its page on Wikidata"),
    /** A link in the text. */
    TEXT("a link in the text"),
    /** How to reach the editors. */
    CONTACT("the contact of the editors");

    private final String words;

    Use(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** By page. */
  @Override
  public int compareTo(Holder other) {
    return ORDER.compare(this, other);
  }
}
