package news.dossier.seed;

import java.util.List;
import java.util.Optional;
import news.dossier.model.OwnPage;
import news.dossier.problem.Problem;
import news.dossier.text.Slugs;

/**
 * Reads a page that the curator wrote: Markdown, with its title and slug in front matter or not.
 */
final class PageReader {
  /** In the order of the reference. */
  static final List<String> KEYS = List.of("title", "slug");

  private PageReader() {}

  /** The page; empty, with a Problem, if it has no text or no slug can be made of its name. */
  static Optional<OwnPage> read(FoundFile file, String text, List<Problem> problems) {
    FrontMatter parts = FrontMatter.of(text, KEYS);
    List<StatedKey> keys =
        parts
            .yaml()
            .map(new YamlFile(file.path(), FrontMatter.LINES_BEFORE, problems)::mapping)
            .orElse(List.of());
    KeyReader reader = new KeyReader(keys, KEYS, problems);
    if (parts.body().isBlank()) {
      problems.add(
          Problem.error(
              file.path(), "This page has no text.", "Write it in Markdown, or remove the file."));
      return Optional.empty();
    }
    String title =
        reader.line("title").or(() -> FirstHeading.of(parts.body())).orElseGet(() -> name(file));
    Optional<String> slug = reader.value("slug", Values::slug).or(() -> slug(file, problems));
    return slug.map(address -> new OwnPage(file.path(), address, title, parts.body()));
  }

  private static Optional<String> slug(FoundFile file, List<Problem> problems) {
    Optional<String> slug = Optional.of(Slugs.of(name(file))).filter(text -> !text.isEmpty());
    if (slug.isEmpty()) {
      problems.add(
          Problem.error(
              file.path(),
              "No address can be made of the name of this page.",
              "State one in its first lines: ---, slug: about-us, ---; or rename the file."));
    }
    return slug;
  }

  private static String name(FoundFile file) {
    return file.name().substring(0, file.name().length() - file.ending().length());
  }
}
