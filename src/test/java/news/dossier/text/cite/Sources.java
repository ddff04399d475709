package news.dossier.text.cite;

import java.util.List;
import java.util.Optional;
import news.dossier.model.Edtf;

/** Sources told in a line. */
public final class Sources {
  private Sources() {}

  /** Of which nothing is known. */
  public static Source unknown() {
    return source("", "", "");
  }

  /** By authors, as printed. */
  static Source by(String... authors) {
    return source("Ferry sails again", "The Quay", "2025-09-03", authors);
  }

  /** Published when that is; "" for an unknown date. */
  static Source dated(String edtf) {
    return source("Ferry sails again", "The Quay", edtf);
  }

  static Source titled(String headline) {
    return source(headline, "The Quay", "2025-09-03");
  }

  /** All texts may be "" for what is not known. */
  public static Source source(String headline, String publisher, String date, String... authors) {
    return new Source(
        "ferry-sails",
        known(headline),
        Author.of(List.of(authors), known(publisher)),
        known(publisher),
        known(date).map(Edtf::new),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The same source with addresses and a language. */
  static Source at(Source source, String url, String archived, String language) {
    return new Source(
        source.id(),
        source.headline(),
        source.authors(),
        source.publisher(),
        source.published(),
        known(url),
        known(archived),
        known(language),
        source.quotes());
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
