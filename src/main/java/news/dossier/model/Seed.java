package news.dossier.model;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * One article as the curator provided it.
 *
 * @param path relative to the dossier, with slashes: {@code seeds/003.txt}; also its identity
 * @param sha256 of the file's bytes as received, 64 lower-case hexadecimal digits
 * @param charset by which the bytes were read, as its IANA name
 * @param content gives the {@link #text} as often as it is asked for: the texts of a large dossier
 *     are never all in memory
 * @param stated what the curator knows about it
 */
public record Seed(
    String path,
    SeedFormat format,
    String sha256,
    String charset,
    Supplier<String> content,
    Stated stated) {

  /** A seed whose text is at hand. */
  public Seed(
      String path, SeedFormat format, String sha256, String charset, String text, Stated stated) {
    this(path, format, sha256, charset, () -> text, stated);
  }

  public Seed {
    if (path.isBlank() || path.startsWith("/") || path.contains("\\")) {
      throw new IllegalArgumentException("a seed's path is relative, with slashes: " + path);
    }
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }

  /**
   * The decoded file without byte-order mark and front matter; line ends are {@code \n}. It is read
   * each time.
   *
   * @throws java.io.UncheckedIOException if the file can no longer be read, or is another than it
   *     was
   */
  public String text() {
    return content.get();
  }

  /** The same with its text at hand, for stages that ask for it more than once. */
  public Seed held() {
    return new Seed(path, format, sha256, charset, text(), stated);
  }

  /** Seeds are equal whose bytes, and all that is stated of them, are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Seed seed
        && path.equals(seed.path)
        && format == seed.format
        && sha256.equals(seed.sha256)
        && charset.equals(seed.charset)
        && stated.equals(seed.stated);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, sha256);
  }

  /** The last part of the path: {@code 003.txt}. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
