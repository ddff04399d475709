package news.dossier.model;

import java.util.Optional;

/**
 * A seed, read: what the pages, feeds and exports are made from.
 *
 * @param slug the last part of its address, unique in the dossier: lower-case ASCII letters,
 *     digits, hyphens
 * @param publish how much of it may be published, after the dossier's default is applied
 * @param annotations what was read in its text
 * @param note the curator's remark for readers
 */
public record Article(
    Seed seed,
    String slug,
    PublishLevel publish,
    Metadata metadata,
    Cleaned cleaned,
    Annotations annotations,
    Optional<String> note) {

  public Article {
    if (slug.length() > 200 || !slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not a slug: " + slug);
    }
  }

  /** That of the slug: the rest of an article, all that was read in it, would take long. */
  @Override
  public int hashCode() {
    return slug.hashCode();
  }

  /** The headline, or plain words that say that there is none. */
  public String title() {
    return metadata.headline().map(Sourced::value).orElse("Untitled article");
  }
}
