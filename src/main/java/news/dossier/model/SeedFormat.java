package news.dossier.model;

import java.util.Locale;
import java.util.Optional;

/** The formats in which a curator may save an article. */
public enum SeedFormat {
  /** Plain text, often a whole page pasted with its menus. */
  TEXT,
  /** A saved web page. */
  HTML,
  /** Markdown, written or converted by the curator. */
  MARKDOWN;

  /**
   * The format that a file name's ending stands for, in any case; empty for an ending we do not
   * read.
   */
  public static Optional<SeedFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".txt")) {
      return Optional.of(TEXT);
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm")) {
      return Optional.of(HTML);
    }
    return lower.endsWith(".md") ? Optional.of(MARKDOWN) : Optional.empty();
  }

  /** The word used in output: {@code text}, {@code html} or {@code markdown}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
