package news.dossier.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a page in {@code content/} promises the site. Its text is read when it is asked for: those
 * of a large dossier do not fit into memory.
 *
 * @param name as printed in a Problem: {@code content/articles/a.md}
 * @param output the page that it becomes: {@code articles/a.html}
 * @param file it stands in
 * @param header the keys that rules ask for and their values, texts decoded
 */
record ContentPage(String name, String output, Path file, Map<String, String> header) {
  ContentPage {
    header = Map.copyOf(header);
  }

  boolean isPublished() {
    return "published".equals(header.get("status"));
  }

  boolean isArticle() {
    return "article".equals(header.get("type"));
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(header.get(key)).filter(value -> !value.isBlank());
  }

  /** The Markdown below the header; nothing of a page that can no longer be read. */
  String body() {
    return parts().body();
  }

  /** Whether the words stand in the text, without Markdown's escapes, or in the header. */
  boolean says(String words) {
    ContentParts parts = parts();
    return parts.body().replace("\\", "").contains(words)
        || parts.header().values().stream().anyMatch(value -> value.contains(words));
  }

  private ContentParts parts() {
    try {
      return ContentParts.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new ContentParts(Map.of(), "");
    }
  }
}
