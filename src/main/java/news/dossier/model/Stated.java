package news.dossier.model;

import java.util.List;
import java.util.Optional;

/**
 * What the curator states of one article, in a sidecar or in front matter; empty where nothing is
 * stated.
 *
 * @param where the file that states it, for provenance and messages: {@code seeds/003.yaml}
 * @param authors empty when not stated
 * @param corrected the days of the corrections that readers were told of, the oldest first
 */
public record Stated(
    String where,
    Optional<String> title,
    Optional<Edtf> published,
    Optional<Edtf> updated,
    List<String> authors,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> archived,
    Optional<String> language,
    Optional<String> rights,
    Optional<PublishLevel> publish,
    Optional<String> slug,
    Optional<String> note,
    List<Edtf> corrected) {

  public Stated {
    authors = List.copyOf(authors);
    corrected = List.copyOf(corrected);
  }

  /** Nothing stated, by a seed that has neither sidecar nor front matter. */
  public static Stated nothing(String seedPath) {
    return new Stated(
        seedPath,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
