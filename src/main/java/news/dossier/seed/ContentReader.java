package news.dossier.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dossier.model.CuratedEvent;
import news.dossier.model.Curation;
import news.dossier.model.EntityType;
import news.dossier.model.OwnPage;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Settings;
import news.dossier.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads single files, each as what it is; whatever is wrong with one is a Problem. */
final class ContentReader {
  /** A saved page is markup but for one part in so many. */
  private static final int MARKUP = 8;

  private final FileLimits limits;
  private final List<Problem> problems;
  private long seedBytes;

  ContentReader(FileLimits limits, List<Problem> problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** The seed with all that is stated of it; empty if the file holds no text. */
  Optional<Seed> seed(FoundFile file, @Nullable FoundFile sidecar) {
    List<StatedKey> besides = sidecar == null ? List.of() : keys(sidecar);
    Optional<byte[]> bytes = FileBytes.read(file, limits.seed(), problems);
    if (bytes.isEmpty() || !isText(file, bytes.get()) || !fits(file, bytes.get())) {
      return Optional.empty();
    }
    SeedFormat format = format(file);
    SeedText text = SeedText.of(file, format, bytes.get(), problems);
    FrontMatter parts = text.parts();
    List<StatedKey> inFront = frontMatter(file, parts);
    String sha256 = FileBytes.sha256(bytes.get());
    if (parts.body().isBlank()) {
      problems.add(empty(file, bytes.get().length, parts));
      return Optional.empty();
    }
    return Optional.of(
        new Seed(
            file.path(),
            format,
            sha256,
            text.charset(),
            () -> SeedText.again(file, format, limits.seed(), sha256),
            StatedReader.read(file.path(), inFront, besides, problems)));
  }

  /** What {@code dossier.yaml} says. */
  Settings settings(FoundFile file) {
    return SettingsReader.read(keys(file), problems);
  }

  /** A page of the curator's own; empty if it has no text. */
  Optional<OwnPage> page(FoundFile file) {
    return FileBytes.read(file, limits.page(), problems)
        .filter(bytes -> isText(file, bytes))
        .map(bytes -> SeedText.decoded(file, SeedFormat.MARKDOWN, bytes, problems))
        .map(Decoded::text)
        .flatMap(text -> PageReader.read(file, text, problems));
  }

  private static SeedFormat format(FoundFile file) {
    return SeedFormat.ofFileName(file.name()).orElse(SeedFormat.TEXT);
  }

  /**
   * What the files in {@code curation/} say.
   *
   * @param files in the order of their paths
   */
  Curation curation(List<FoundFile> files) {
    List<StatedEntity> stated = new ArrayList<>();
    List<CuratedEvent> events = new ArrayList<>();
    for (FoundFile file : files) {
      String name = file.name().toLowerCase(Locale.ROOT);
      EntityType type = CurationReader.TYPES.get(name);
      if (type != null) {
        for (StatedMapping entry : entries(file, "name: Ada Moss")) {
          CurationReader.read(type, entry, problems).ifPresent(stated::add);
        }
      } else if (name.equals(TimelineReader.FILE)) {
        for (StatedMapping entry : entries(file, "event: 2019-05-04-open-bridge")) {
          TimelineReader.read(entry, problems).ifPresent(events::add);
        }
      }
    }
    problems.addAll(CurationChecks.of(stated));
    return new Curation(stated.stream().map(StatedEntity::entity).toList(), events);
  }

  private List<StatedMapping> entries(FoundFile file, String first) {
    YamlFile yaml = new YamlFile(file.path(), 0, problems);
    return yaml(file, limits.curation()).map(text -> yaml.list(text, first)).orElse(List.of());
  }

  private List<StatedKey> keys(FoundFile file) {
    return yaml(file, limits.yaml())
        .map(new YamlFile(file.path(), 0, problems)::mapping)
        .orElse(List.of());
  }

  private Optional<String> yaml(FoundFile file, int limit) {
    Optional<byte[]> bytes = FileBytes.read(file, limit, problems);
    if (bytes.isEmpty() || !isText(file, bytes.get())) {
      return Optional.empty();
    }
    Optional<String> text = YamlText.of(bytes.get());
    if (text.isEmpty()) {
      problems.add(
          Problem.error(
              file.path(), "This file is not UTF-8.", "Save it again with the encoding UTF-8."));
    }
    return text;
  }

  private List<StatedKey> frontMatter(FoundFile file, FrontMatter parts) {
    return parts
        .yaml()
        .map(new YamlFile(file.path(), FrontMatter.LINES_BEFORE, problems)::mapping)
        .orElse(List.of());
  }

  private boolean isText(FoundFile file, byte[] bytes) {
    Optional<String> really = BinaryContent.of(bytes);
    really.ifPresent(
        kind ->
            problems.add(
                Problem.error(
                    file.path(),
                    "This is " + kind + ", whatever its name says.",
                    "Open it in the program it is for, save its text as UTF-8, and put that here.")));
    return really.isEmpty();
  }

  private boolean fits(FoundFile file, byte[] bytes) {
    seedBytes += format(file) == SeedFormat.HTML ? bytes.length / MARKUP : bytes.length;
    if (seedBytes <= limits.allSeeds()) {
      return true;
    }
    problems.add(
        Problem.error(
            file.path(),
            "With this article all come to more than "
                + limits.allSeeds() / 1_000_000
                + " MB, which is more than fits into memory; it was not read.",
            "Give the build more memory with -Ddossier.heap=4g, or make two dossiers."));
    return false;
  }

  private static Problem empty(FoundFile file, int size, FrontMatter parts) {
    String what =
        size == 0
            ? "This file is empty."
            : parts.yaml().isPresent()
                ? "There is no text below the front matter."
                : "There is nothing but white space in this file.";
    return Problem.error(file.path(), what, "Put the article's text into it, or remove it.");
  }
}
