package news.dossier.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import news.dossier.bake.BakeCache.KnownPage;
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
  private final BakeCache cache;
  private final long began;
  private final Workers workers;
  private final List<Problem> problems;
  private final Room room = Room.ofFreeMemory();

  /**
   * @param pages the paths of the Markdown files, relative to {@code content/}
   * @param began when this bake began, by the clock of its file system: a page written later may be
   *     written once more without looking any different from outside
   */
  PageCrawler(
      PageStore store,
      BakeConfiguration configuration,
      SortedSet<String> pages,
      BakeCache cache,
      long began,
      Workers workers,
      List<Problem> problems) {
    super(store, configuration);
    this.store = store;
    this.content = configuration.getContentFolder().toPath();
    this.pages = pages;
    this.parser = new Parser(configuration);
    this.cache = cache;
    this.began = began;
    this.workers = workers;
    this.problems = problems;
  }

  /**
   * What reading one page gave.
   *
   * @param fingerprint of its path and bytes
   */
  private record Parsed(
      Optional<DocumentModel> document, String fingerprint, List<Problem> problems) {
    static Parsed refused(List<Problem> problems) {
      return new Parsed(Optional.empty(), "", problems);
    }
  }

  @Override
  public void crawl() {
    for (Parsed parsed : workers.map(distinct(), this::parse)) {
      problems.addAll(parsed.problems());
      parsed.document().ifPresent(document -> store.add(document, parsed.fingerprint()));
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
      FileStamp stamp = stamp(path, name);
      Optional<KnownPage> known = cache.page(path, stamp);
      if (known.isPresent()) {
        return parsed(path, known.get());
      }
      byte[] bytes = ContentFiles.bytes(content.resolve(path), name);
      String fingerprint = store.newFingerprint().add(path).add(bytes).hex();
      Optional<KnownPage> same = cache.page(path, stamp, fingerprint);
      if (same.isPresent()) {
        return parsed(path, same.get());
      }
      DocumentModel document = parser.processFile(content.resolve(path).toFile());
      return parsed(path, document, stamp, fingerprint);
    } catch (UnusableFileException e) {
      return Parsed.refused(List.of(e.problem()));
    } catch (RefusedPageException e) {
      return Parsed.refused(e.problems());
    } catch (StackOverflowError e) {
      return Parsed.refused(List.of(RefusedPageException.tooDeep(name)));
    } catch (RuntimeException e) {
      // A fault in a library must not keep the curator from the report on all other pages.
      return Parsed.refused(List.of(fault(name, e)));
    }
  }

  /** Taken before the file is read, so that it fits no later state of the file. */
  private FileStamp stamp(String path, String name) throws UnusableFileException {
    try {
      FileStamp stamp = FileStamp.of(content.resolve(path));
      return stamp.modified() < began ? stamp : FileStamp.NONE;
    } catch (IOException e) {
      throw new UnusableFileException(ContentFiles.unreadable(name, e), e);
    }
  }

  private Parsed parsed(String path, KnownPage known) {
    return parsed(path, known, new LateBody(maker(path, known), room));
  }

  private Supplier<String> maker(String path, KnownPage known) {
    return () -> cache.html(path, known, () -> body(path));
  }

  private Parsed parsed(String path, DocumentModel document, FileStamp stamp, String fingerprint) {
    List<Problem> met = new ArrayList<>();
    if (document.remove(PageMarkupEngine.PROBLEMS) instanceof List<?> list) {
      list.forEach(problem -> met.add((Problem) problem));
    }
    String body = String.valueOf(document.remove("body"));
    Map<String, Object> fields = new LinkedHashMap<>(document);
    boolean canWrite = BakeCacheFormat.canWrite(fields);
    Optional<HtmlPack.Place> html = canWrite ? cache.keepHtml(body) : Optional.empty();
    KnownPage page = new KnownPage(stamp, fingerprint, fields, met, html);
    if (canWrite) {
      cache.read(path, page);
    }
    return html.isPresent()
        ? parsed(path, page, new LateBody(body, maker(path, page), room))
        : parsed(path, page, markup(body));
  }

  private Parsed parsed(String path, KnownPage page, Object body) {
    DocumentModel document = new DocumentModel();
    page.fields().forEach(document::put);
    if (document.getStatus().equals(PageRules.DRAFT)) {
      String what = "The page is a draft and is not on the site.";
      List<Problem> met = new ArrayList<>(page.problems());
      String name = PageMarkupEngine.nameOf(path);
      met.add(Problem.notice(name, what, "Write status=published to publish it."));
      return new Parsed(Optional.empty(), page.fingerprint(), met);
    }
    document.put("body", body);
    place(document, path);
    return new Parsed(Optional.of(document), page.fingerprint(), page.problems());
  }

  private String body(String path) {
    return String.valueOf(parser.processFile(content.resolve(path).toFile()).get("body"));
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
    // Like the body made by flexmark and, in a person's page, cleaned: the only text that templates
    // do not escape.
    document.put("heading", markup(String.valueOf(document.get("heading"))));
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
