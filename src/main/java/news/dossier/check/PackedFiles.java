package news.dossier.check;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files in an archive, one after the other; those of an archive in it as well. What is unpacked
 * is bounded, whatever its entries say of themselves.
 */
final class PackedFiles {
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 2L << 30;
  private static final int DEEPEST = 3;

  private final Visitor visitor;
  private int entries;
  private long bytes;
  private boolean stopped;

  private PackedFiles(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Told of each file. */
  interface Visitor {
    /**
     * @param path with that of the archive in front: {@code data/dossier.zip!/events.csv}
     * @param content to be read at once; it ends early where the file is too large
     */
    void file(String path, InputStream content) throws IOException;

    /**
     * @param path of what could not be read; nothing behind it in the archive was, either
     * @param why as in "The file is too large."
     */
    void unread(String path, String why);
  }

  /**
   * @param path of the archive, for the paths of its files
   */
  static void visit(String path, InputStream archive, Visitor visitor) {
    new PackedFiles(visitor).archive(path, archive, 1);
  }

  private void archive(String path, InputStream archive, int depth) {
    int before = entries;
    try {
      ZipInputStream zip = new ZipInputStream(archive);
      // What lies behind an entry that is too large can be reached only by unpacking all of it.
      while (!stopped) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          break;
        }
        entry(path + "!/" + entry.getName(), zip, depth);
      }
      if (entries == before) {
        visitor.unread(path, "is no archive, or an empty one");
      }
    } catch (IOException | IllegalArgumentException e) {
      visitor.unread(path, "is a damaged archive");
    }
  }

  private void entry(String name, ZipInputStream zip, int depth) throws IOException {
    Bounded content = new Bounded(zip, NameSearch.isMarked(name) ? SiteFile.LARGEST : MOST_BYTES);
    if (++entries > MOST_ENTRIES) {
      stop(name, "is one too many");
    } else if (!name.endsWith(".zip")) {
      visitor.file(name, content);
    } else if (depth == DEEPEST) {
      visitor.unread(name, "lies too deep in other archives");
    } else {
      archive(name, content, depth + 1);
    }
    if (content.isOver()) {
      stop(name, "is too large");
    }
  }

  private void stop(String name, String why) {
    visitor.unread(name, why);
    stopped = true;
  }

  /** An entry as far as it may be unpacked. */
  private final class Bounded extends FilterInputStream {
    private final long most;
    private long read;

    Bounded(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    boolean isOver() {
      return read > most || bytes > MOST_BYTES;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      if (isOver()) {
        return -1;
      }
      int count = in.read(into, from, length);
      read += Math.max(0, count);
      bytes += Math.max(0, count);
      return count;
    }

    /** The archive is closed by whoever opened it. */
    @Override
    public void close() {}
  }
}
