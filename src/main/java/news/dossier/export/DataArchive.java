package news.dossier.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.dossier.model.StreamedFile;
import org.jspecify.annotations.Nullable;

/**
 * The files of {@code data/} in one, {@code data/dossier.zip}, all with one fixed time, so that it
 * changes only when one of them does. Each is made once, when it is put in, and taken out of it
 * from then on: what is held in memory is the archive, about a tenth of the files.
 */
final class DataArchive {
  /**
   * The second day that a zip can hold. With the first moment of the first one, Java adds the time
   * once more, as of its own time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  private static final String FOLDER = "data/";

  /** Some writers write letter by letter. */
  private static final int BUFFER = 1 << 16;

  private final Pieces bytes = new Pieces();
  private final ZipOutputStream zip = new Deflated(bytes);
  private final SortedMap<String, Packed> files = new TreeMap<>();

  /**
   * A file in the archive.
   *
   * @param start of its deflated bytes in the archive
   * @param bytes its length
   * @param sha256 of all of it, 64 lower-case hexadecimal digits, where it was asked for
   */
  record Packed(long start, long bytes, Optional<String> sha256) {}

  /**
   * Makes a file and puts it in.
   *
   * @param path in the site; in the archive it is the name without the folder
   */
  void add(String path, StreamedFile file) {
    add(path, file, null);
  }

  /**
   * The same, with its SHA-256, which takes longer than deflating it.
   *
   * @param path in the site; in the archive it is the name without the folder
   */
  void addHashed(String path, StreamedFile file) {
    add(path, file, sha256());
  }

  private void add(String path, StreamedFile file, @Nullable MessageDigest digest) {
    try {
      ZipEntry entry = new ZipEntry(path.substring(FOLDER.length()));
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      long start = bytes.size();
      Measured measured = new Measured(digest == null ? zip : new DigestOutputStream(zip, digest));
      OutputStream buffered = new BufferedOutputStream(measured, BUFFER);
      file.writeTo(buffered);
      buffered.flush();
      zip.closeEntry();
      Optional<String> sha256 = Optional.ofNullable(digest).map(DataArchive::hexadecimal);
      files.put(path, new Packed(start, measured.bytes, sha256));
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written but memory", e);
    }
  }

  /** Ends the archive. */
  void finish() {
    try {
      zip.finish();
    } catch (IOException e) {
      throw new IllegalStateException("nothing is written but memory", e);
    }
  }

  /** Those that are in it, by path. */
  SortedMap<String, Packed> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** Writes the whole of it. */
  void writeTo(OutputStream out) throws IOException {
    bytes.writeTo(out);
  }

  /** Writes one of its files as it was put in. */
  void writeTo(Packed file, OutputStream out) throws IOException {
    Inflater inflater = new Inflater(true);
    try (InputStream in = new InflaterInputStream(bytes.from(file.start), inflater, BUFFER)) {
      byte[] some = new byte[BUFFER];
      for (int count = in.read(some); count >= 0; count = in.read(some)) {
        out.write(some, 0, count);
      }
    } finally {
      inflater.end();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String hexadecimal(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Out of which Java takes what is deflated by 512 bytes, unless told otherwise. */
  private static final class Deflated extends ZipOutputStream {
    Deflated(OutputStream out) {
      super(out);
      buf = new byte[BUFFER];
      setLevel(Deflater.BEST_SPEED);
    }
  }

  private static final class Measured extends FilterOutputStream {
    private long bytes;

    Measured(OutputStream out) {
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
