package news.dossier.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dossier.problem.Problem;

/** Reads a file's bytes, never more than a limit. */
final class FileBytes {
  private static final int MEGABYTE = 1_000_000;

  private FileBytes() {}

  /**
   * All bytes of a regular file; empty, with a Problem, if there are more than {@code limit} or
   * they cannot be read.
   */
  static Optional<byte[]> read(FoundFile found, int limit, List<Problem> problems) {
    try (SeekableByteChannel channel = open(found.file());
        InputStream in = Channels.newInputStream(channel)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length <= limit) {
        return Optional.of(bytes);
      }
      problems.add(tooLarge(found, limit));
    } catch (IOException e) {
      problems.add(Unreadable.problem(found.path(), e));
    }
    return Optional.empty();
  }

  /** SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static SeekableByteChannel open(Path file) throws IOException {
    return Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
  }

  private static Problem tooLarge(FoundFile found, int limit) {
    String size = limit >= MEGABYTE ? limit / MEGABYTE + " MB" : limit / 1000 + " kB";
    return Problem.error(
        found.path(),
        "This file is larger than " + size + ", the most that Dossier reads of such a file.",
        "Keep the article alone: copy its text into a .txt file, and remove this one.");
  }
}
