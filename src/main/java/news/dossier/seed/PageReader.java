package news.dossier.seed;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dossier.model.OwnPage;
import news.dossier.problem.Problem;

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
            .map(new YamlMapping(file.path(), FrontMatter.LINES_BEFORE, problems)::read)
            .orElse(List.of());
    KeyReader reader = new KeyReader(keys, KEYS, problems);
    if (parts.body().isBlank()) {
      problems.add(
          Problem.error(
              file.path(), "This page has no text.", "Write it in Markdown, or remove the file."));
      return Optional.empty();
    }
    String title =
        reader.line("title").or(() -> firstHeading(parts.body())).orElseGet(() -> name(file));
    Optional<String> slug = reader.value("slug", Values::slug).or(() -> slug(file, problems));
    return slug.map(address -> new OwnPage(file.path(), address, title, parts.body()));
  }

  private static Optional<String> firstHeading(String markdown) {
    Document document = Parser.builder().build().parse(markdown);
    for (Node node : document.getChildren()) {
      if (node instanceof Heading heading) {
        String text = new TextCollectingVisitor().collectAndGetText(heading).strip();
        return Optional.of(text.replaceAll("\\s+", " ")).filter(title -> !title.isEmpty());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> slug(FoundFile file, List<Problem> problems) {
    try {
      return Optional.of(Values.slug(name(file).toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-")));
    } catch (UnusableValue e) {
      problems.add(
          Problem.error(
              file.path(),
              "No address can be made of the name of this page.",
              "State one in its first lines: ---, slug: about-us, ---; or rename the file."));
      return Optional.empty();
    }
  }

  private static String name(FoundFile file) {
    return file.name().substring(0, file.name().length() - file.ending().length());
  }
}
