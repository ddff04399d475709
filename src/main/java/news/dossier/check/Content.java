package news.dossier.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder {@code content/}, read for the few keys that the site must answer to.
 *
 * @param pages by the path of the page that each becomes, sorted
 */
record Content(Map<String, ContentPage> pages) {

  /** What rules ask of headers; all of it would be much in a large dossier. */
  private static final Set<String> KEYS = Set.of("status", "type", "title", "published");

  /** The content page that became this page of the site. */
  Optional<ContentPage> of(String output) {
    return Optional.ofNullable(pages.get(output));
  }

  /** Whether some page says this, in its text or in its header. */
  boolean says(String words) {
    return pages.values().stream().anyMatch(page -> page.says(words));
  }

  /**
   * @throws IOException if the folder is there and cannot be read
   */
  static Content read(Path folder) throws IOException {
    Map<String, ContentPage> pages = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return new Content(pages);
    }
    List<Path> files = markdown(folder);
    List<ContentPage> read = files.parallelStream().map(file -> page(folder, file)).toList();
    read.forEach(page -> pages.put(page.output(), page));
    return new Content(pages);
  }

  private static ContentPage page(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    String output = path.substring(0, path.length() - ".md".length()) + ".html";
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      Map<String, String> header = new HashMap<>(ContentParts.of(text).header());
      header.keySet().retainAll(KEYS);
      return new ContentPage("content/" + path, output, file, header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> markdown(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
          .filter(Content::isReadable)
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isReadable(Path file) {
    try {
      return Files.size(file) <= SiteFile.LARGEST;
    } catch (IOException e) {
      return false;
    }
  }
}
