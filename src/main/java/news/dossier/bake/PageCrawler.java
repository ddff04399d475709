package news.dossier.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import news.dossier.bake.PageMarkupEngine.RefusedPageException;
import news.dossier.problem.Problem;
import org.jbake.app.Crawler;
import org.jbake.app.Parser;
import org.jbake.model.DocumentModel;

/**
 * Reads the pages of {@code content/} through JBake's Parser, on all cores, into the store.
 *
 * <p>JBake's own Crawler drops a page that it cannot read, and writes {@code +} for a blank in a
 * file name.
 */
final class PageCrawler extends Crawler {
  private static final String HOME = "index.html";

  private final PageStore store;
  private final Path content;
  private final SortedSet<String> pages;
  private final Parser parser;
  private final Workers workers;
  private final List<Problem> problems;

  /**
   * @param pages the paths of the Markdown files, relative to {@code content/}
   */
  PageCrawler(
      PageStore store,
      BakeConfiguration configuration,
      SortedSet<String> pages,
      Workers workers,
      List<Problem> problems) {
    super(store, configuration);
    this.store = store;
    this.content = configuration.getContentFolder().toPath();
    this.pages = pages;
    this.parser = new Parser(configuration);
    this.workers = workers;
    this.problems = problems;
  }

  /** What reading one page gave. */
  private record Parsed(Optional<DocumentModel> document, List<Problem> problems) {}

  @Override
  public void crawl() {
    for (Parsed parsed : workers.map(distinct(), this::parse)) {
      problems.addAll(parsed.problems());
      parsed.document().ifPresent(store::addDocument);
    }
    store.sort();
    requireHome();
  }

  @Override
  public void crawlDataFiles() {
    // Data files are not part of a dossier.
  }

  /** The pages but those whose output another page has already taken, which are Problems. */
  private List<String> distinct() {
    Map<String, String> taken = new HashMap<>();
    List<String> distinct = new ArrayList<>();
    for (String path : pages) {
      String other = taken.putIfAbsent(WantedPages.fold(path), path);
      if (other == null) {
        distinct.add(path);
      } else {
        String name = PageMarkupEngine.nameOf(path);
        String what =
            "It and "
                + PageMarkupEngine.nameOf(other)
                + " both become output/"
                + target(path)
                + ".";
        problems.add(Problem.error(name, what, "Rename or remove one of them."));
      }
    }
    return distinct;
  }

  private Parsed parse(String path) {
    String name = PageMarkupEngine.nameOf(path);
    try {
      Path file = content.resolve(path);
      ContentFiles.read(file, name);
      DocumentModel document = parser.processFile(file.toFile());
      List<Problem> met = new ArrayList<>();
      if (document.remove(PageMarkupEngine.PROBLEMS) instanceof List<?> list) {
        list.forEach(problem -> met.add((Problem) problem));
      }
      if (document.getStatus().equals(PageRules.DRAFT)) {
        String what = "The page is a draft and is not on the site.";
        met.add(Problem.notice(name, what, "Write status=published to publish it."));
        return new Parsed(Optional.empty(), met);
      }
      place(document, path);
      return new Parsed(Optional.of(document), met);
    } catch (UnusableFileException e) {
      return new Parsed(Optional.empty(), List.of(e.problem()));
    } catch (RefusedPageException e) {
      return new Parsed(Optional.empty(), e.problems());
    } catch (StackOverflowError e) {
      return new Parsed(Optional.empty(), List.of(RefusedPageException.tooDeep(name)));
    } catch (RuntimeException e) {
      // A fault in a library must not keep the curator from the report on all other pages.
      return new Parsed(Optional.empty(), List.of(fault(name, e)));
    }
  }

  private static Problem fault(String name, RuntimeException e) {
    String what = "The page made the program stumble (" + e + ").";
    return Problem.error(name, what, "Report this as a bug, with the page.");
  }

  private static void place(DocumentModel document, String path) {
    String uri = uri(target(path));
    document.setUri(uri);
    document.setSourceUri(uri);
    document.setFile(PageMarkupEngine.nameOf(path));
    // Made by flexmark and, in a person's page, cleaned: the only text that templates do not
    // escape.
    for (String key : List.of("heading", "body")) {
      document.put(key, markup(String.valueOf(document.get(key))));
    }
    document.setRootPath("../".repeat((int) path.chars().filter(c -> c == '/').count()));
  }

  /** HTML that templates do not escape. */
  static TemplateModel markup(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a string can be marked as HTML", e);
    }
  }

  /** Where a page goes, relative to {@code output/}: {@code articles/a.html}. */
  static String target(String path) {
    return path.substring(0, path.length() - ".md".length()) + BakeConfiguration.EXTENSION;
  }

  /** A path as it may stand in a link: each part percent-encoded (RFC 3986). */
  static String uri(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      parts.add(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return String.join("/", parts);
  }

  private void requireHome() {
    if (problems.isEmpty() && !store.byUri().containsKey(HOME)) {
      String what = "The home page is missing.";
      String remedy = "Build the dossier from its seeds, or write this page with type=home.";
      problems.add(Problem.error("content/index.md", what, remedy));
    }
  }
}
