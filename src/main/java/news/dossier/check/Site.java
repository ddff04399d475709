package news.dossier.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The baked site on disk: which files there are, and which places in them a link may name.
 *
 * @param folder that the paths are relative to
 * @param name of the folder in Problems: {@code output}
 * @param files by path, sorted
 * @param dossier that the site was baked from
 * @param outlines of the pages and pictures, by path
 * @param weights gzipped, of the files that were weighed so far, by path
 */
record Site(
    Path folder,
    String name,
    Path dossier,
    Map<String, SiteFile> files,
    Map<String, Outline> outlines,
    Content content,
    Map<String, Long> weights) {

  /**
   * What other pages must know of a page.
   *
   * @param ids the places that a fragment can name
   */
  record Outline(String title, Set<String> ids) {
    Outline {
      ids = Set.copyOf(ids);
    }
  }

  /**
   * Reads what rules need of all pages at once; the pages themselves are read one at a time.
   *
   * @throws IOException if a folder or file cannot be read
   */
  static Site read(Path dossier, Path output) throws IOException {
    String name = name(dossier, output);
    Map<String, SiteFile> files = files(output, name);
    Content content = Content.read(dossier.resolve("content"));
    Map<String, Outline> outlines = new ConcurrentHashMap<>();
    Map<String, String> ids = new ConcurrentHashMap<>();
    List<SiteFile> named = files.values().stream().filter(f -> f.is("html", "htm", "svg")).toList();
    named.parallelStream().forEach(file -> outlines.put(file.path(), outline(file, ids)));
    return new Site(
        output,
        name,
        dossier,
        Collections.unmodifiableMap(new LinkedHashMap<>(files)),
        Map.copyOf(outlines),
        content,
        new ConcurrentHashMap<>());
  }

  Stream<SiteFile> pages() {
    return stream().filter(SiteFile::isPage);
  }

  Stream<SiteFile> stream() {
    return files.values().stream();
  }

  /**
   * The file at a path that the site {@link #has}.
   *
   * @throws java.util.NoSuchElementException if it has not
   */
  SiteFile file(String path) {
    return Optional.ofNullable(files.get(path)).orElseThrow();
  }

  /** What a file weighs gzipped, in bytes; worked out once for each. */
  long weight(String path) {
    return weights.computeIfAbsent(path, p -> SiteFile.gzipped(file(p).bytes()));
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  /** Whether a link to this fragment of this file leads to a place in it. */
  boolean hasAnchor(String path, String fragment) {
    Outline outline = outlines.get(path);
    return outline == null
        || fragment.isEmpty()
        || fragment.equals("top")
        || outline.ids().contains(fragment);
  }

  private static String name(Path dossier, Path output) {
    Path root = dossier.toAbsolutePath().normalize();
    Path site = output.toAbsolutePath().normalize();
    Path shown = site.startsWith(root) && !site.equals(root) ? root.relativize(site) : site;
    return shown.toString().replace('\\', '/');
  }

  private static Map<String, SiteFile> files(Path output, String name) throws IOException {
    Map<String, SiteFile> files = new TreeMap<>();
    Files.walkFileTree(
        output,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = output.relativize(file).toString().replace('\\', '/');
            files.put(path, new SiteFile(path, name + '/' + path, file, attributes.size()));
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /**
   * @param all ids that were met, each once: most pages have the same
   */
  private static Outline outline(SiteFile file, Map<String, String> all) {
    Set<String> ids = new HashSet<>();
    Document html = Jsoup.parse(file.text());
    for (Element element : html.select("[id], a[name]")) {
      ids.add(known(element.id(), all));
      ids.add(known(element.attr("name"), all));
    }
    ids.remove("");
    return new Outline(html.title(), ids);
  }

  private static String known(String id, Map<String, String> all) {
    String known = all.putIfAbsent(id, id);
    return known == null ? id : known;
  }
}
