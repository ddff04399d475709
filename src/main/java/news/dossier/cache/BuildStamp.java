package news.dossier.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32C;

/**
 * Whether anything has changed since the last build: the state of all files that it read and wrote,
 * with its result. Any doubt counts as a change.
 *
 * <p>A file that is changed within the same tick of the clock in which it was looked at might look
 * unchanged afterwards. As in Git's index, such a file is never taken for unchanged: nothing is
 * kept while a file is as young as the moment at which the files were looked at.
 *
 * <p>Safe against a killed build and against two at once: the stamp is written last and moved to
 * its place whole, and holds only what was the same before and after the build.
 */
public final class BuildStamp {
  /** Milliseconds that a tick may take; a file system that counts seconds gets no stamp. */
  private static final int TICKS = 50;

  /**
   * What a build depends on and what it leaves.
   *
   * @param inputs files and folders that it reads
   * @param results files and folders that it writes and does not read
   * @param settings all else that it depends on
   */
  public record Places(List<Path> inputs, List<Path> results, String settings) {
    public Places {
      inputs = List.copyOf(inputs);
      results = List.copyOf(results);
    }
  }

  private final Path file;
  private final Places places;
  private Optional<Before> before = Optional.empty();

  /** What was there when a build began. */
  private record Before(long time, Snapshot inputs) {}

  /**
   * @param file where the stamp of the last build is, if there was one
   */
  public BuildStamp(Path file, Places places) {
    this.file = file;
    this.places = places;
  }

  /** What the last build kept; empty when anything changed since, or may have. */
  public Optional<byte[]> unchanged() {
    try {
      byte[] bytes = Files.readAllBytes(file);
      int end = Math.max(0, bytes.length - Long.BYTES);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      boolean same = in.readUTF().equals(places.settings());
      for (List<Path> some : List.of(places.inputs(), places.results())) {
        same = same && Snapshot.of(some).shows(block(in));
      }
      byte[] result = same ? block(in) : new byte[0];
      return same && in.available() == Long.BYTES && in.readLong() == checksum(bytes, end)
          ? Optional.of(result)
          : Optional.empty();
    } catch (IOException e) {
      // None yet, a damaged one, or a folder that cannot be read: the build will tell.
      return Optional.empty();
    }
  }

  /** To be called before anything is read. */
  public void begin() {
    try {
      long now = now();
      before = Optional.of(new Before(now, Snapshot.of(places.inputs())));
    } catch (IOException e) {
      before = Optional.empty();
    }
  }

  /**
   * To be called when all is written. Keeps the result, unless an input changed while the build
   * ran, be it by the build itself, or may have changed.
   */
  public void end(byte[] result) {
    if (before.isEmpty()) {
      return;
    }
    try {
      Snapshot inputs = Snapshot.of(places.inputs());
      Snapshot results = Snapshot.of(places.results());
      boolean undisturbed =
          before.get().inputs().isOlderThan(before.get().time())
              && before.get().inputs().shows(inputs.state());
      if (undisturbed && isPast(results)) {
        write(List.of(inputs.state(), results.state(), result));
      }
    } catch (IOException e) {
      // A full disk or a read-only folder must not fail a build that needs no stamp.
      return;
    }
  }

  private void write(List<byte[]> blocks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(places.settings());
    for (byte[] block : blocks) {
      out.writeInt(block.length);
      out.write(block);
    }
    out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    Path beside = Files.createTempFile(file.getParent(), "", ".new");
    Files.write(beside, bytes.toByteArray());
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static byte[] block(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("damaged");
    }
    return in.readNBytes(length);
  }

  private static long checksum(byte[] bytes, int end) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, end);
    return sum.getValue();
  }

  /**
   * Waits for the clock of the file system to go on from when the last result was written, which
   * takes a few milliseconds: what is written within one tick of it cannot be told apart by time.
   */
  private boolean isPast(Snapshot results) throws IOException {
    for (int tick = 0; tick < TICKS; tick++) {
      if (results.isOlderThan(now())) {
        return true;
      }
      LockSupport.parkNanos(1_000_000);
    }
    return false;
  }

  /** The time by the clock of the file system, in nanoseconds since 1970. */
  private long now() throws IOException {
    Files.createDirectories(file.getParent());
    Path clock = Files.createTempFile(file.getParent(), "", ".now");
    try {
      return Files.getLastModifiedTime(clock).to(TimeUnit.NANOSECONDS);
    } finally {
      Files.delete(clock);
    }
  }
}
