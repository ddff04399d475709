package news.dossier.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What {@code seeds/dossier.yaml} says of the dossier as a whole.
 *
 * @param title the dossier's name; "Untitled dossier" when not stated
 * @param url where it will be published, with a slash at its end, http or https
 * @param language BCP 47 tag of the site's own words; {@code en} when not stated
 * @param timeZone in which "today" of an article is read; UTC when not stated
 * @param publish for articles that state none; {@link PublishLevel#EXCERPT} when not stated
 * @param editors names, in the order stated
 * @param contact an e-mail address or a web address
 */
public record Settings(
    String title,
    Optional<String> summary,
    Optional<String> url,
    String language,
    ZoneId timeZone,
    PublishLevel publish,
    List<String> editors,
    Optional<String> contact) {

  public Settings {
    editors = List.copyOf(editors);
  }

  /** The settings of a folder that has no {@code dossier.yaml}. */
  public static Settings unstated() {
    return new Settings(
        "Untitled dossier",
        Optional.empty(),
        Optional.empty(),
        "en",
        ZoneId.of("UTC"),
        PublishLevel.EXCERPT,
        List.of(),
        Optional.empty());
  }
}
