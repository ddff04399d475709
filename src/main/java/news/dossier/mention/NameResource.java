package news.dossier.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the lists that this package is shipped with or that CoreNLP brings. */
final class NameResource {
  private NameResource() {}

  /**
   * The lines of a resource, without comments.
   *
   * @param path relative to this package, or absolute
   */
  static Stream<String> lines(String path) {
    try (InputStream in = NameResource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
      return lines.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
