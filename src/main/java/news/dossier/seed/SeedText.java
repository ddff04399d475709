package news.dossier.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.SeedFormat;
import news.dossier.problem.Problem;

/**
 * The text of a seed: decoded, made plain, and parted from its front matter.
 *
 * @param charset by which it was decoded, as its IANA name
 */
record SeedText(String charset, FrontMatter parts) {

  /** The text in these bytes; any bytes give one. */
  static SeedText of(FoundFile file, SeedFormat format, byte[] bytes, List<Problem> problems) {
    Decoded decoded = decoded(file, format, bytes, problems);
    return new SeedText(
        decoded.charset(),
        format == SeedFormat.HTML
            ? new FrontMatter(Optional.empty(), decoded.text())
            : FrontMatter.of(decoded.text(), StatedReader.KEYS));
  }

  /** Any file's text, with nothing in it that no text has. */
  static Decoded decoded(FoundFile file, SeedFormat format, byte[] bytes, List<Problem> problems) {
    Decoded decoded = Decoder.decode(file.path(), format, bytes, problems);
    return new Decoded(
        decoded.charset(), PlainText.of(file.path(), format, decoded.text(), problems));
  }

  /**
   * The text, without front matter, of a seed that was read before, when all its problems were
   * told.
   *
   * @param sha256 of the bytes that were read
   * @throws UncheckedIOException if they are no longer there
   */
  static String again(FoundFile file, SeedFormat format, int limit, String sha256) {
    byte[] bytes = FileBytes.read(file, limit, new ArrayList<>()).orElse(new byte[0]);
    if (!FileBytes.sha256(bytes).equals(sha256)) {
      throw new UncheckedIOException(
          new IOException(file.path() + " is not what it was when the build began"));
    }
    return of(file, format, bytes, new ArrayList<>()).parts().body();
  }
}
