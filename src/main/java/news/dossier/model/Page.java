package news.dossier.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page of the site as Markdown.
 *
 * @param path relative to {@code content/}, with slashes: {@code articles/putin-xi-kim.md}
 * @param header keys and values in the order in which they are written; values are String, Number,
 *     Boolean, or List and Map of these
 * @param body Markdown that begins with the page's only level-one heading
 */
public record Page(String path, Map<String, Object> header, String body) {
  public Page {
    if (!path.endsWith(".md") || path.startsWith("/") || path.contains("..")) {
      throw new IllegalArgumentException("not the path of a page: " + path);
    }
    header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
  }
}
