package news.dossier.vocabulary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file of {@code src/test/resources}. */
final class Resource {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Resource() {}

  static JsonNode json(String path) {
    try (InputStream in = open(path)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream open(String path) {
    InputStream in = Resource.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalArgumentException("there is no file " + path);
    }
    return in;
  }
}
