package news.dossier.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file on their way into the folder that is baked into, where nothing is put while
 * they are those that the site holds: the file is begun at the first byte that is another.
 */
final class DifferingFile extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path held;
  private final byte[] buffer;
  private @Nullable InputStream before;
  private @Nullable OutputStream out;
  private long same;

  /**
   * @param file is written where it has to be, in a folder that exists
   * @param held the file of the site
   * @param size of that one in bytes; negative where there is none
   */
  DifferingFile(Path file, Path held, long size) throws IOException {
    this.file = file;
    this.held = held;
    this.buffer = new byte[(int) Math.max(1, Math.min(BUFFER, size))];
    if (size < 0) {
      out = begin();
    } else {
      before = Files.newInputStream(held);
    }
  }

  /** Whether the file was written. */
  boolean isWritten() {
    return out != null;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int equal = before == null ? 0 : equal(before, bytes, from, length);
    if (equal < length) {
      OutputStream all = out == null ? begin() : out;
      all.write(bytes, from + equal, length - equal);
    }
  }

  /** How many of some bytes are those that the file of the site goes on with. */
  private int equal(InputStream site, byte[] bytes, int from, int length) throws IOException {
    for (int done = 0; done < length; ) {
      int count = site.readNBytes(buffer, 0, Math.min(buffer.length, length - done));
      int other = Arrays.mismatch(buffer, 0, count, bytes, from + done, from + done + count);
      int equal = other < 0 ? count : other;
      same += equal;
      done += equal;
      if (other >= 0 || count == 0) {
        return done;
      }
    }
    return length;
  }

  /** Opens the file, and puts there all that was the same until now. */
  private OutputStream begin() throws IOException {
    OutputStream begun =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    out = begun;
    if (before != null) {
      before.close();
      before = null;
    }
    if (same > 0) {
      try (InputStream all = Files.newInputStream(held)) {
        for (long left = same; left > 0; ) {
          int count = all.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
          if (count == 0) {
            throw new IOException(held + " became shorter while it was read");
          }
          begun.write(buffer, 0, count);
          left -= count;
        }
      }
    }
    return begun;
  }

  /** A file that ends where that of the site goes on is another, too. */
  @Override
  public void close() throws IOException {
    try {
      if (before != null && before.read() >= 0) {
        begin();
      }
    } finally {
      if (before != null) {
        before.close();
        before = null;
      }
      if (out != null) {
        out.close();
      }
    }
  }
}
