package news.dossier.model;

/**
 * One article as the curator provided it.
 *
 * @param path relative to the dossier, with slashes: {@code seeds/003.txt}; also its identity
 * @param sha256 of the file's bytes as received, 64 lower-case hexadecimal digits
 * @param charset by which the bytes were read, as its IANA name
 * @param text the decoded file without byte-order mark and front matter; line ends are {@code \n}
 * @param stated what the curator knows about it
 */
public record Seed(
    String path, SeedFormat format, String sha256, String charset, String text, Stated stated) {

  public Seed {
    if (path.isBlank() || path.startsWith("/") || path.contains("\\")) {
      throw new IllegalArgumentException("a seed's path is relative, with slashes: " + path);
    }
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }

  /** The last part of the path: {@code 003.txt}. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
