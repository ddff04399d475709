package news.dossier.seed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/**
 * A regular file that was found, not yet read.
 *
 * @param file where it is
 * @param path what it is called in the dossier: printable, with slashes, in Unicode normal form C
 */
record FoundFile(Path file, String path) {

  /** By path, in the order of code points, which no locale changes. */
  static final Comparator<FoundFile> BY_PATH =
      (a, b) -> Arrays.compareUnsigned(utf8(a.path()), utf8(b.path()));

  /** {@code 003.txt} of {@code seeds/003.txt}. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** {@code seeds/003} of {@code seeds/003.txt}. */
  String stem() {
    return path.substring(0, path.length() - ending().length());
  }

  /** The last full stop of the name and what follows it, as written; empty when there is none. */
  String ending() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot);
  }

  /** Whether the name ends so, in any case. */
  boolean hasEnding(String lowerCaseEnding) {
    return ending().toLowerCase(Locale.ROOT).equals(lowerCaseEnding);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
