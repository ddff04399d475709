package news.dossier.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Cleaned;
import news.dossier.model.Edtf;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.Seed;
import news.dossier.model.Sourced;
import news.dossier.model.Stated;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;

/** Reads an article's metadata. Stateless and safe for use by several threads. */
public final class MetadataReader {

  /** What is stated, else read, else inferred, of each field; a Problem when no date is found. */
  public Checked<Metadata> read(Seed seed, Cleaned cleaned) {
    Evidence evidence = evidence(seed, cleaned);
    Metadata metadata = withStated(seed.stated(), evidence.metadata());
    List<Problem> problems = new ArrayList<>();
    if (metadata.headline().isEmpty()) {
      problems.add(
          Problem.warning(
              seed.path(),
              "No headline was found.",
              "State title: in " + Remedies.sidecar(seed) + "."));
    }
    if (metadata.published().isEmpty()) {
      problems.add(Remedies.forNoDate(seed, evidence.refusedDates()));
    }
    return new Checked<>(metadata, problems);
  }

  private static Evidence evidence(Seed seed, Cleaned cleaned) {
    return switch (seed.format()) {
      case HTML -> PageMetadata.of(seed.text(), cleaned);
      case MARKDOWN -> TextMetadata.ofMarkdown(seed.text(), cleaned);
      case TEXT -> TextMetadata.ofText(cleaned);
    };
  }

  private static Metadata withStated(Stated stated, Metadata found) {
    Provenance by = Provenance.stated(stated.where());
    Optional<Sourced<Edtf>> published = first(stated.published(), by, found.published());
    Optional<Sourced<Edtf>> updated =
        first(stated.updated(), by, found.updated())
            .filter(u -> published.filter(p -> isSameTime(p.value(), u.value())).isEmpty());
    Optional<List<String>> authors =
        stated.authors().isEmpty() ? Optional.empty() : Optional.of(stated.authors());
    return new Metadata(
        first(stated.title(), by, found.headline()),
        first(authors, by, found.authors()),
        first(stated.publisher(), by, found.publisher()),
        published,
        updated,
        first(stated.url(), by, found.url()),
        first(stated.archived(), by, found.archived()),
        first(stated.language(), by, found.language()),
        first(stated.rights(), by, found.rights()));
  }

  private static <T> Optional<Sourced<T>> first(
      Optional<T> stated, Provenance by, Optional<Sourced<T>> found) {
    return stated.map(value -> new Sourced<>(value, by)).or(() -> found);
  }

  /** Whether the shorter of two dates is the beginning of the other. */
  private static boolean isSameTime(Edtf one, Edtf other) {
    return one.value().startsWith(other.value()) || other.value().startsWith(one.value());
  }
}
