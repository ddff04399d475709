package news.dossier.bake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32C;
import news.dossier.problem.Problem;

/**
 * What the bake before found out: each page's header and HTML by the fingerprint of its file, and
 * for each file of the site what its template looked at. A bake that finds it gone, damaged or made
 * by other code does all the work again, with the same result.
 */
final class BakeCache implements AutoCloseable {

  /**
   * A page as it was read.
   *
   * @param stamp of its file, by which it need not be read again; or none that a file has
   * @param fingerprint of its path and bytes
   * @param fields all that templates see of it, but the body
   * @param problems met on the way
   * @param html where its body lies
   */
  record KnownPage(
      FileStamp stamp,
      String fingerprint,
      Map<String, Object> fields,
      List<Problem> problems,
      Optional<HtmlPack.Place> html) {
    KnownPage {
      problems = List.copyOf(problems);
    }

    private KnownPage at(FileStamp present) {
      return new KnownPage(present, fingerprint, fields, problems, html);
    }

    private KnownPage with(Optional<HtmlPack.Place> place) {
      return new KnownPage(stamp, fingerprint, fields, problems, place);
    }
  }

  /**
   * A file of the site as it was made.
   *
   * @param seen by name, the fingerprint of all that its template looked at
   */
  record KnownFile(FileStamp stamp, SortedMap<String, String> seen) {}

  private final Optional<Path> file;
  private final Optional<HtmlPack> pack;
  private final String version;
  private final long writtenAt;
  private Fingerprint.Key key = Fingerprint.Key.OPEN;
  private final Map<String, KnownPage> oldPages = new TreeMap<>();
  private final Map<String, KnownFile> oldFiles = new TreeMap<>();
  private final Map<String, KnownPage> pages = new ConcurrentSkipListMap<>();
  private final Map<String, KnownFile> files = new ConcurrentSkipListMap<>();
  private final AtomicBoolean changed = new AtomicBoolean();

  private BakeCache(Path file, String version) {
    this.file = Optional.of(file);
    this.version = version;
    this.writtenAt = read(file);
    if (oldPages.isEmpty()) {
      this.key = Fingerprint.Key.draw();
    }
    this.pack = pack(file.resolveSibling(file.getFileName() + ".html"));
  }

  private BakeCache() {
    this.file = Optional.empty();
    this.version = "";
    this.writtenAt = 0;
    this.pack = Optional.empty();
  }

  /** Remembers nothing. */
  static BakeCache off() {
    return new BakeCache();
  }

  /**
   * @param file where the bake before left it
   * @param version of all code whose work is remembered
   */
  static BakeCache in(Path file, String version) {
    return new BakeCache(file, version);
  }

  /** With which the fingerprints are made. */
  Fingerprint.Key key() {
    return key;
  }

  /** When the file was written; 0 if nothing could be read of it. */
  private long read(Path from) {
    try {
      byte[] bytes = Files.readAllBytes(from);
      long modified = FileStamp.of(from).modified();
      read(bytes);
      return modified;
    } catch (IOException | IllegalArgumentException e) {
      // None yet, or a damaged one, which costs time and not results.
      oldPages.clear();
      oldFiles.clear();
      return 0;
    }
  }

  /** What other code made of the pages is of no use. */
  private Optional<HtmlPack> pack(Path place) {
    try {
      if (oldPages.isEmpty()) {
        Files.deleteIfExists(place);
      }
      return Optional.of(HtmlPack.open(place));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The page of a file that was not written since, which is then not even opened. */
  Optional<KnownPage> page(String path, FileStamp stamp) {
    KnownPage known = oldPages.get(path);
    if (known == null || !stamp.isThere() || !known.stamp().equals(stamp)) {
      return Optional.empty();
    }
    pages.put(path, known);
    return Optional.of(known);
  }

  /** The page of a file that was written since, with the same bytes. */
  Optional<KnownPage> page(String path, FileStamp stamp, String fingerprint) {
    KnownPage known = oldPages.get(path);
    if (known == null || !known.fingerprint().equals(fingerprint)) {
      return Optional.empty();
    }
    if (known.stamp().equals(stamp)) {
      pages.put(path, known);
    } else {
      read(path, known.at(stamp));
    }
    return Optional.of(known);
  }

  void read(String path, KnownPage page) {
    pages.put(path, page);
    changed.set(true);
  }

  /** Puts the body of a page where the next bake finds it. */
  Optional<HtmlPack.Place> keepHtml(String html) {
    return pack.flatMap(open -> open.add(html));
  }

  /**
   * The body of a page that is known.
   *
   * @param maker makes it again, where it is not found
   */
  String html(String path, KnownPage page, Supplier<String> maker) {
    // Whoever asked before may have put it there again.
    Optional<HtmlPack.Place> place = pages.getOrDefault(path, page).html();
    return pack.flatMap(open -> place.flatMap(open::find))
        .orElseGet(
            () -> {
              String made = maker.get();
              pages.computeIfPresent(path, (key, known) -> known.with(keepHtml(made)));
              changed.set(true);
              return made;
            });
  }

  /**
   * Whether a file of the site is the one that its template would make now.
   *
   * @param stamp of the file as it is
   * @param now the fingerprint of a thing by its name
   * @param seen what is known to matter before the template runs
   */
  boolean isStill(
      String path, FileStamp stamp, UnaryOperator<String> now, Map<String, String> seen) {
    KnownFile known = oldFiles.get(path);
    if (known == null || !known.stamp().equals(stamp) || !isSettled(stamp)) {
      return false;
    }
    for (Map.Entry<String, String> one : known.seen().entrySet()) {
      String present =
          seen.containsKey(one.getKey()) ? seen.get(one.getKey()) : now.apply(one.getKey());
      if (!one.getValue().equals(present)) {
        return false;
      }
    }
    files.put(path, known);
    return true;
  }

  /** A file changed in the same tick of the clock as this was written might look unchanged. */
  private boolean isSettled(FileStamp stamp) {
    return stamp.modified() < writtenAt;
  }

  void made(String path, FileStamp stamp, SortedMap<String, String> seen) {
    files.put(path, new KnownFile(stamp, seen));
    changed.set(true);
  }

  /** Keeps what this bake knows, once its site is in place. */
  void write() {
    boolean same =
        !changed.get() && pages.size() == oldPages.size() && files.size() == oldFiles.size();
    if (file.isEmpty() || same) {
      return;
    }
    try {
      tidy();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeUTF(version);
      out.writeLong(key.first());
      out.writeLong(key.second());
      BakeCacheFormat format = new BakeCacheFormat();
      format.writePages(out, pages);
      format.writeFiles(out, files);
      out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
      AtomicFile.write(file.get(), bytes.toByteArray());
    } catch (IOException e) {
      // A full disk or a read-only folder must not fail a bake that needs no cache.
      return;
    }
  }

  private void tidy() throws IOException {
    if (pack.isPresent()) {
      pack.get().flush();
      List<HtmlPack.Place> kept =
          pages.values().stream().flatMap(page -> page.html().stream()).toList();
      Map<HtmlPack.Place, HtmlPack.Place> moved = pack.get().tidy(kept);
      if (!moved.isEmpty()) {
        pages.replaceAll(
            (path, page) ->
                page.with(page.html().flatMap(at -> Optional.ofNullable(moved.get(at)))));
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (pack.isPresent()) {
      pack.get().close();
    }
  }

  private void read(byte[] bytes) throws IOException {
    int end = bytes.length - Long.BYTES;
    if (end < 0) {
      throw new IOException("too short");
    }
    byte[] sum = Arrays.copyOfRange(bytes, end, bytes.length);
    if (new DataInputStream(new ByteArrayInputStream(sum)).readLong() != checksum(bytes, end)) {
      throw new IOException("damaged");
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
    if (in.readUTF().equals(version)) {
      key = new Fingerprint.Key(in.readLong(), in.readLong());
      BakeCacheFormat format = new BakeCacheFormat();
      format.readPages(in, oldPages);
      format.readFiles(in, oldFiles);
    }
  }

  private static long checksum(byte[] bytes, int end) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, end);
    return sum.getValue();
  }
}
