package news.dossier.check;

import java.util.Map;
import java.util.Optional;

/**
 * What a page in {@code content/} promises the site.
 *
 * @param name as printed in a Problem: {@code content/articles/a.md}
 * @param output the page that it becomes: {@code articles/a.html}
 * @param header the keys and their values, texts decoded, lists and maps as written
 * @param body the Markdown below the header
 */
record ContentPage(String name, String output, Map<String, String> header, String body) {
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

  /** Whether the words stand in the text, without Markdown's escapes, or in the header. */
  boolean says(String words) {
    return body.replace("\\", "").contains(words)
        || header.values().stream().anyMatch(value -> value.contains(words));
  }
}
