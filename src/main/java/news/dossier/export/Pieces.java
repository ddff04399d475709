package news.dossier.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes in memory, in pieces: one array for all would be doubled and copied each time it is full,
 * and end at 2 GiB. Written by one thread, then read by any.
 */
final class Pieces extends OutputStream {
  private static final int PIECE = 1 << 20;

  private final List<byte[]> pieces = new ArrayList<>();
  private long size;

  long size() {
    return size;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    for (int done = 0; done < length; ) {
      int at = (int) (size % PIECE);
      if (at == 0) {
        pieces.add(new byte[PIECE]);
      }
      int count = Math.min(length - done, PIECE - at);
      System.arraycopy(bytes, from + done, pieces.get(pieces.size() - 1), at, count);
      size += count;
      done += count;
    }
  }

  /** Writes all of them. */
  void writeTo(OutputStream out) throws IOException {
    long left = size;
    for (byte[] piece : pieces) {
      int count = (int) Math.min(piece.length, left);
      out.write(piece, 0, count);
      left -= count;
    }
  }

  /** Those from a place on, up to the last. */
  InputStream from(long start) {
    return new InputStream() {
      private long next = start;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        if (next >= size) {
          return length == 0 ? 0 : -1;
        }
        int at = (int) (next % PIECE);
        int count = (int) Math.min(Math.min(length, PIECE - at), size - next);
        System.arraycopy(pieces.get((int) (next / PIECE)), at, into, from, count);
        next += count;
        return count;
      }
    };
  }
}
