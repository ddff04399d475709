package news.dossier.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import news.dossier.model.StreamedFile;

/**
 * How much a file holds, found by writing it into nothing.
 *
 * @param bytes its length
 * @param sha256 of all of it, 64 lower-case hexadecimal digits
 */
record Measured(long bytes, String sha256) {

  static Measured of(StreamedFile file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Counted counted =
          new Counted(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      file.writeTo(counted);
      return new Measured(counted.bytes, HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static final class Counted extends FilterOutputStream {
    private long bytes;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] all, int from, int length) throws IOException {
      out.write(all, from, length);
      bytes += length;
    }
  }
}
