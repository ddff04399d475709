package news.dossier.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks small files in the format of gzip (RFC 1952) that hold one member without a name, as
 * {@link java.util.zip.GZIPOutputStream} writes them: whole, into an array of the size that stands
 * at the end, with inflaters that are used again. Safe for use by several threads.
 */
final class Gunzip {
  private static final int HEADER = 10;
  private static final int TRAILER = 8;

  /** Deflate makes nothing smaller than a thousandth; whatever says so is damaged. */
  private static final int MOST = 1100;

  private final Queue<Inflater> idle = new ConcurrentLinkedQueue<>();

  /**
   * What was packed.
   *
   * @throws IOException when these bytes are no such file, or a damaged one
   */
  byte[] unpacked(byte[] file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    if (file.length < HEADER + TRAILER || in.getShort(0) != (short) 0x8b1f || in.get(3) != 0) {
      throw new IOException("not of gzip");
    }
    int packed = file.length - HEADER - TRAILER;
    int size = in.getInt(file.length - 4);
    if (size < 0 || size > (long) packed * MOST) {
      throw new IOException("damaged");
    }
    byte[] unpacked = inflated(file, packed, size);
    CRC32 sum = new CRC32();
    sum.update(unpacked);
    if ((int) sum.getValue() != in.getInt(file.length - TRAILER)) {
      throw new IOException("damaged");
    }
    return unpacked;
  }

  private byte[] inflated(byte[] file, int packed, int size) throws IOException {
    Inflater waiting = idle.poll();
    Inflater inflater = waiting == null ? new Inflater(true) : waiting;
    try {
      inflater.setInput(file, HEADER, packed);
      byte[] unpacked = new byte[size];
      if (inflater.inflate(unpacked) != size) {
        throw new IOException("damaged");
      }
      return unpacked;
    } catch (DataFormatException e) {
      throw new IOException(e);
    } finally {
      inflater.reset();
      idle.add(inflater);
    }
  }
}
