package news.dossier.bake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The HTML of all pages in one file, one behind the other: a new template is then not a reason to
 * parse all Markdown again. What is looked for and not found, or found damaged, is made again.
 *
 * <p>Nothing in the file is ever changed but by adding to its end; whoever knows a {@link Place}
 * finds what was put there, or nothing.
 */
final class HtmlPack implements AutoCloseable {
  /** What no page holds any more may take up as much room as what they hold, and this. */
  private static final long SLACK = 1 << 20;

  /**
   * Where a page's HTML lies.
   *
   * @param offset in bytes
   * @param length in bytes
   * @param checksum CRC-32C of the bytes
   */
  record Place(long offset, int length, long checksum) {}

  private final Path file;
  private final FileChannel channel;

  /** What goes behind the end of the file with the next write: one for each page costs more. */
  private final ByteBuffer waiting = ByteBuffer.allocate(1 << 18);

  private long end;

  private HtmlPack(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.end = channel.size();
  }

  /** Opens the pack, or begins it. */
  static HtmlPack open(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return new HtmlPack(
        file,
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /** Puts HTML into the pack; nothing where that fails, on a full disk for instance. */
  Optional<Place> add(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    try {
      long offset = write(ByteBuffer.wrap(bytes));
      return Optional.of(new Place(offset, bytes.length, checksum(bytes)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private synchronized long write(ByteBuffer bytes) throws IOException {
    if (bytes.remaining() > waiting.remaining()) {
      flush();
    }
    long offset = end + waiting.position();
    if (bytes.remaining() > waiting.remaining()) {
      append(bytes);
    } else {
      waiting.put(bytes);
    }
    return offset;
  }

  /** Writes what is still waiting: a {@link Place} may be kept for another bake after this. */
  synchronized void flush() throws IOException {
    try {
      append(waiting.flip());
    } finally {
      waiting.clear();
    }
  }

  private synchronized void flushUpTo(Place place) throws IOException {
    if (place.offset() + place.length() > end) {
      flush();
    }
  }

  private void append(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      end += channel.write(bytes, end);
    }
  }

  /** What was put there; nothing if it is not there any more, or not whole. */
  Optional<String> find(Place place) {
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    try {
      flushUpTo(place);
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, place.offset() + bytes.position()) < 0) {
          return Optional.empty();
        }
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    boolean whole = checksum(bytes.array()) == place.checksum();
    return whole
        ? Optional.of(new String(bytes.array(), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /**
   * Writes the pack anew when more than half of it is no page's any more.
   *
   * @param kept what is still some page's
   * @return where that lies now, where it lies elsewhere
   */
  Map<Place, Place> tidy(Collection<Place> kept) throws IOException {
    flush();
    long needed = kept.stream().mapToLong(Place::length).sum();
    Map<Place, Place> moved = new HashMap<>();
    if (end <= 2 * needed + SLACK) {
      return moved;
    }
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(beside);
    try (HtmlPack anew = open(beside)) {
      for (Place place : kept) {
        find(place).flatMap(anew::add).ifPresent(now -> moved.put(place, now));
      }
      anew.flush();
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    return moved;
  }

  private static long checksum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return sum.getValue();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
