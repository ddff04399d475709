package news.dossier.bake;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.dossier.model.StreamedPage;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import org.jsoup.Jsoup;

/**
 * The folder {@code content/}: pages that the build wrote, pages that it wrote and a person edited,
 * and pages of a person's own.
 *
 * <p>Each page that the build writes holds a hash of itself. While the hash fits, the page is the
 * build's, which may replace or remove it; every other page is a person's and stays as it is.
 */
public final class ContentFolder {

  /**
   * What changed in the folder; all paths relative to it, sorted.
   *
   * @param edited written by the build once, edited since, kept as they are
   */
  public record Changes(
      List<String> written, List<String> unchanged, List<String> removed, List<String> edited) {
    public Changes {
      written = List.copyOf(written);
      unchanged = List.copyOf(unchanged);
      removed = List.copyOf(removed);
      edited = List.copyOf(edited);
    }
  }

  /** All ways to write what each address with a host has; few pages do. */
  private static final Pattern TWO_SLASHES = Pattern.compile("[/\\\\]\\s*[/\\\\]|&#|&b?sol;");

  private final Path folder;
  private final String name;

  /**
   * @param folder {@code content/} itself; need not exist yet
   */
  public ContentFolder(Path folder) {
    this.folder = folder;
    Path last = folder.getFileName();
    this.name = last == null ? "content" : last.toString();
  }

  /**
   * The headers of the pages that are there now, by path relative to the folder, sorted; of a page
   * that cannot be read, as much as can. Baking reports what is wrong with them.
   *
   * @param keys which are wanted of them; all that the headers of a large dossier hold would be
   *     much
   */
  public Checked<Map<String, Map<String, Object>>> headers(Set<String> keys) {
    return headers(keys::contains);
  }

  /** The same with all that is in them. */
  public Checked<Map<String, Map<String, Object>>> headers() {
    return headers(key -> true);
  }

  private Checked<Map<String, Map<String, Object>>> headers(Predicate<String> keys) {
    List<Problem> problems = new ArrayList<>();
    SortedMap<String, Path> pages = pages(problems);
    List<Map<String, Object>> found =
        pages.entrySet().parallelStream()
            .map(page -> header(page.getKey(), page.getValue(), keys))
            .toList();
    Map<String, Map<String, Object>> headers = new LinkedHashMap<>();
    pages.keySet().forEach(path -> headers.put(path, found.get(headers.size())));
    Collections.sort(problems);
    return new Checked<>(Collections.unmodifiableMap(headers), problems);
  }

  private static Map<String, Object> header(String path, Path file, Predicate<String> keys) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        lines.add(line);
        if (line.trim().equals(PageFormat.SEPARATOR)) {
          return new PageParser(path, lines, keys).header();
        }
      }
      return Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }

  /**
   * The text of a page as readers see it, block by block, without its headline and without what is
   * folded away below it; nothing of a page that cannot be read.
   *
   * @param path as {@link #headers} names it
   */
  public List<String> passages(String path) {
    try {
      String body = PageFormat.read(path, ContentFiles.read(folder.resolve(path), path)).body();
      return VisibleText.passages(new Markdown().render(body, path).body());
    } catch (UnusableFileException e) {
      return List.of();
    }
  }

  /**
   * What the text of a page links to, in its order, if any of it may be outside the site; else
   * nothing, and nothing of a page that cannot be read.
   *
   * @param path as {@link #headers} names it
   */
  public List<String> outboundLinks(String path) {
    try {
      String body = PageFormat.read(path, ContentFiles.read(folder.resolve(path), path)).body();
      return TWO_SLASHES.matcher(body).find()
          ? Jsoup.parseBodyFragment(new Markdown().render(body, path).body())
              .select("a[href]")
              .eachAttr("href")
          : List.of();
    } catch (UnusableFileException e) {
      return List.of();
    }
  }

  /**
   * Makes the folder hold these pages, and leaves alone all that a person wrote or edited. Each
   * page is made once, and let go of when it is written. Writes nothing at all when two pages want
   * one path or when the folder cannot be read.
   */
  public Checked<Changes> write(List<StreamedPage> pages) {
    List<Problem> problems = new ArrayList<>();
    SortedMap<String, Path> existing = pages(problems);
    SortedMap<String, StreamedPage> wanted = new WantedPages(name, problems).of(pages);
    if (!problems.isEmpty()) {
      Collections.sort(problems);
      return new Checked<>(new Changes(List.of(), List.of(), List.of(), List.of()), problems);
    }
    return new ContentUpdate(folder, name, existing, wanted).run();
  }

  private SortedMap<String, Path> pages(List<Problem> problems) {
    SortedMap<String, Path> files = ContentFiles.list(folder, name, problems);
    SortedMap<String, Path> pages = new TreeMap<>(files);
    pages.keySet().removeIf(path -> !path.endsWith(".md"));
    return pages;
  }
}
