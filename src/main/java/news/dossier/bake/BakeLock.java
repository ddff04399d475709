package news.dossier.bake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to bake into one place. Two bakes at once would publish a mixture of both; the lock is
 * the operating system's, so that a bake that was killed does not hold it for ever.
 */
final class BakeLock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private BakeLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * The lock, unless another bake has it.
   *
   * @param file made for the time of the bake
   */
  static Optional<BakeLock> take(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      // Between opening and locking, a bake that just ended may have removed the file.
      if (channel.tryLock() != null && Files.exists(file)) {
        return Optional.of(new BakeLock(file, channel));
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this process has it.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /** Removes the file and gives the lock back. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
