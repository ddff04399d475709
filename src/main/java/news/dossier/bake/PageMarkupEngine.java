package news.dossier.bake;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import news.dossier.bake.PageText.Origin;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;
import news.dossier.text.MarkdownLoad;
import org.apache.commons.text.StringEscapeUtils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * Pages of {@code content/} for JBake: JBake's MarkupEngine reads the file and its header, this
 * decodes the values, checks what JBake lets pass, and makes HTML of the body.
 */
final class PageMarkupEngine extends MarkupEngine {
  /** Where a parsed document keeps the Problems met on the way, until the crawler takes them. */
  static final String PROBLEMS = "news.dossier.problems";

  private static final String PAGE = "news.dossier.page";

  private final Supplier<Markdown> markdown;
  private final Path content;
  private final Set<String> types;

  /**
   * @param markdown asked for with the first page that has to be parsed
   * @param content the folder by which pages are named
   * @param types for which there is a template
   */
  PageMarkupEngine(Supplier<Markdown> markdown, Path content, Set<String> types) {
    this.markdown = markdown;
    this.content = content;
    this.types = new TreeSet<>(types);
  }

  /**
   * Makes JBake use this engine for Markdown. A descriptor in {@code META-INF} would not do: JBake
   * lets the last one on the class path win, and its own comes after ours.
   */
  void register() {
    Engines.register("md", this);
  }

  /** The types of pages, sorted. */
  Set<String> types() {
    return Collections.unmodifiableSet(types);
  }

  /** The name of a page in Problems: {@code content/articles/a.md}. */
  static String nameOf(String path) {
    return "content/" + path;
  }

  /**
   * @throws RefusedPageException if the page cannot be baked
   */
  @Override
  public DocumentModel parse(JBakeConfiguration config, File file) {
    DocumentModel document = super.parse(config, file);
    if (document == null) {
      String name = nameOf(pathOf(file));
      String what = "The page is empty.";
      throw new RefusedPageException(List.of(Problem.error(name, what, "Write it, or remove it.")));
    }
    PageText page = (PageText) document.remove(PAGE);
    // JBake sets the file's own date where the header has none.
    document.remove("date");
    document.putAll(page.header());
    tags(document);
    return document;
  }

  @Override
  public void processHeader(ParserContext context) {
    String path = pathOf(context.getFile());
    refuseOtherCharsets(context, nameOf(path));
    PageText page = PageFormat.read(nameOf(path), context.getFileLines());
    List<Problem> problems = PageRules.check(page, types);
    if (!problems.isEmpty()) {
      throw new RefusedPageException(problems);
    }
    DocumentModel document = context.getDocumentModel();
    document.setType(page.text("type").orElseThrow());
    document.setStatus(page.text("status").orElseThrow());
    document.put(PAGE, page);
  }

  /** JBake puts a character in the place of bytes that are not UTF-8; it may also be meant. */
  private static void refuseOtherCharsets(ParserContext context, String name) {
    for (String line : context.getFileLines()) {
      if (line.indexOf(ContentFiles.REPLACEMENT) >= 0) {
        try {
          ContentFiles.read(context.getFile().toPath(), name);
          return;
        } catch (UnusableFileException e) {
          throw new RefusedPageException(List.of(e.problem()));
        }
      }
    }
  }

  @Override
  public void processBody(ParserContext context) {
    DocumentModel document = context.getDocumentModel();
    PageText page = Objects.requireNonNull((PageText) document.get(PAGE));
    List<Problem> problems = new ArrayList<>();
    if (!MarkdownLoad.isBearable(page.body())) {
      throw new RefusedPageException(List.of(RefusedPageException.tooMuch(page.path())));
    }
    Markdown.Html html = markdown.get().render(page.body(), pathOf(context.getFile()));
    String title = page.text("title").orElse("Untitled page");
    String heading = html.heading().orElseGet(() -> StringEscapeUtils.escapeHtml4(title));
    String body = html.body();
    // What the build copied from seeds/pages/ a person wrote as well.
    boolean byPerson = page.origin() != Origin.BUILD || page.text("source").isPresent();
    if (byPerson && !html.isHarmless()) {
      SafeHtml safe = new SafeHtml();
      heading = safe.clean(heading);
      body = safe.clean(body);
      safe.problem(page.path()).ifPresent(problems::add);
    }
    document.put("heading", heading);
    document.setBody(body);
    document.put(PROBLEMS, problems);
  }

  /** JBake's templates and tools expect tags as an array. */
  private static void tags(DocumentModel document) {
    Object tags = document.get("tags");
    if (tags instanceof List<?> list) {
      document.setTags(list.stream().map(Object::toString).toArray(String[]::new));
    } else if (tags instanceof String text) {
      document.setTags(text.split("\\s*,\\s*", -1));
    }
  }

  private String pathOf(File file) {
    return content.relativize(file.toPath()).toString().replace(File.separatorChar, '/');
  }

  /** The page cannot be baked, for these reasons. */
  static final class RefusedPageException extends RuntimeException {
    private final transient List<Problem> problems;

    RefusedPageException(List<Problem> problems) {
      super(problems.toString());
      this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
      return problems;
    }

    static Problem tooMuch(String name) {
      String what = "The page holds paragraphs or tables of more lines or links than can be read.";
      return Problem.error(name, what, "Part them by empty lines, or into several pages.");
    }

    static Problem tooDeep(String name) {
      String what = "The text is nested too deeply to be read.";
      return new Problem(
          Severity.ERROR, name, 0, 0, what, "Take out some levels of quotations or lists.");
    }
  }
}
