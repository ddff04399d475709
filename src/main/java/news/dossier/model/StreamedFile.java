package news.dossier.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a file, made when they are asked for and as often as they are, the same each time: a
 * large dossier's files are never held in memory.
 */
@FunctionalInterface
public interface StreamedFile {

  /**
   * Writes all of it. The stream stays open.
   *
   * @throws IOException when the stream cannot take them
   */
  void writeTo(OutputStream out) throws IOException;

  /** A file of this text, in UTF-8. */
  static StreamedFile of(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
