package news.dossier.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of an index: scripts that hand their name and one JSON value to the client. A page from
 * the disk may load no other kind, and the same files do over HTTP.
 */
final class Shards {
  /** Bytes of a file, roughly: half a file more is no harm. */
  static final int SIZE = 16_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SortedMap<String, String> files = new TreeMap<>();

  /**
   * @param name its path without folder and ending: {@code terms/17}
   */
  void add(String name, Object value) {
    try {
      addJson(name, JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps, lists, strings and numbers are always JSON", e);
    }
  }

  void addJson(String name, String json) {
    files.put("search/" + name + ".js", "dossierSearch(\"" + name + "\"," + json + ");\n");
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The text of each by its path in the site. */
  SortedMap<String, String> files() {
    return files;
  }
}
