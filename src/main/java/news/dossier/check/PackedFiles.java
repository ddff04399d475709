package news.dossier.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files in an archive, one after the other, of which never more than one is in memory; those of
 * an archive in it as well. What it holds is bounded, whatever its entries say of themselves.
 */
final class PackedFiles {
  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 4L << 30;
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
     */
    void file(String path, byte[] content);

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
    byte[] content = zip.readNBytes((int) SiteFile.LARGEST + 1);
    bytes += content.length;
    if (++entries > MOST_ENTRIES || bytes > MOST_BYTES) {
      stop(name, "is one too many");
    } else if (content.length > SiteFile.LARGEST) {
      stop(name, "is larger than " + (SiteFile.LARGEST >> 20) + " MiB");
    } else if (!name.endsWith(".zip")) {
      visitor.file(name, content);
    } else if (depth == DEEPEST) {
      visitor.unread(name, "lies too deep in other archives");
    } else {
      archive(name, new ByteArrayInputStream(content), depth + 1);
    }
  }

  private void stop(String name, String why) {
    visitor.unread(name, why);
    stopped = true;
  }
}
