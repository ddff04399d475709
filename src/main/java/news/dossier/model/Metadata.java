package news.dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * What is known about an article, each field with its provenance; empty where nothing is known.
 *
 * @param headline as printed, one line
 * @param authors names without "By"; empty list when unknown
 * @param publisher the publication's name: {@code Reuters}
 * @param published EDTF, never later replaced by a file's date or today
 * @param url the canonical address of the original, http or https
 * @param archived an archived copy of the original, http or https
 * @param language a BCP 47 tag: {@code en}, {@code pt-BR}
 */
public record Metadata(
    Optional<Sourced<String>> headline,
    Optional<Sourced<List<String>>> authors,
    Optional<Sourced<String>> publisher,
    Optional<Sourced<Edtf>> published,
    Optional<Sourced<Edtf>> updated,
    Optional<Sourced<String>> url,
    Optional<Sourced<String>> archived,
    Optional<Sourced<String>> language,
    Optional<Sourced<String>> rights) {

  /** Nothing is known. */
  public static final Metadata UNKNOWN =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
