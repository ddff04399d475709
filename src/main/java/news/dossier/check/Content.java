package news.dossier.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder {@code content/}, read for the few keys that the site must answer to.
 *
 * @param pages by the path of the page that each becomes, sorted
 */
record Content(Map<String, ContentPage> pages) {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final String START = "<!--";
  private static final String END = "-->";

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
    for (Path file : markdown(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      String output = path.substring(0, path.length() - ".md".length()) + ".html";
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      pages.put(output, page("content/" + path, output, text));
    }
    return new Content(pages);
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

  /** Reads {@code key=value} lines up to the first line that is {@code -->} alone. */
  private static ContentPage page(String name, String output, String text) {
    Map<String, String> header = new LinkedHashMap<>();
    StringBuilder body = new StringBuilder();
    boolean inHeader = true;
    for (String line : text.lines().toList()) {
      if (inHeader && line.strip().equals(END)) {
        inHeader = false;
      } else if (inHeader) {
        readKey(line, header);
      } else {
        body.append(line).append('\n');
      }
    }
    return new ContentPage(name, output, header, body.toString());
  }

  private static void readKey(String line, Map<String, String> header) {
    String bare = line.startsWith(START) ? line.substring(START.length()) : line;
    int equals = bare.indexOf('=');
    if (equals > 0) {
      header.putIfAbsent(bare.substring(0, equals).strip(), decoded(bare.substring(equals + 1)));
    }
  }

  /** A text that a plain line cannot hold is written as a JSON string; the rest stays as it is. */
  private static String decoded(String value) {
    String text = value.strip();
    if (!text.startsWith("\"")) {
      return text;
    }
    try {
      return JSON.readValue(text, String.class);
    } catch (JsonProcessingException e) {
      return text;
    }
  }
}
