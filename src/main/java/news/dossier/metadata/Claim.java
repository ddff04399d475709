package news.dossier.metadata;

import java.util.Optional;
import news.dossier.model.Edtf;
import news.dossier.model.Metadata;
import news.dossier.model.Seed;
import news.dossier.model.Sourced;

/**
 * What an article brings when it asks for an address.
 *
 * @param path of its seed, unique among all claims
 * @param sha256 of its seed, 64 lower-case hexadecimal digits
 * @param where the file that states {@code slug}, for messages
 * @param slug the address that the curator states
 */
public record Claim(
    String path,
    String sha256,
    String where,
    Optional<String> slug,
    Optional<String> headline,
    Optional<Edtf> published) {

  /** The claim of a seed that has been read. */
  public static Claim of(Seed seed, Metadata metadata) {
    return new Claim(
        seed.path(),
        seed.sha256(),
        seed.stated().where(),
        seed.stated().slug(),
        metadata.headline().map(Sourced::value),
        metadata.published().map(Sourced::value));
  }
}
