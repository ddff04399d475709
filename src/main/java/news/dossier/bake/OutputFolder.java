package news.dossier.bake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import news.dossier.model.StreamedFile;
import news.dossier.problem.Problem;

/**
 * The folder that is baked into: every file in it has one source, and none lies outside of it. What
 * the site already holds is not written again.
 */
final class OutputFolder {
  private final Path site;
  private final SortedMap<String, FileStamp> present;
  private final Path staging;
  private final Map<String, String> sources = new ConcurrentHashMap<>();
  private final Map<String, FileStamp> stamps = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final Map<Path, Object> doors = new ConcurrentHashMap<>();
  private final Set<String> claimed = ConcurrentHashMap.newKeySet();

  /**
   * @param site the last good site, which is only read
   * @param present the files in it
   * @param staging exists and is empty
   */
  OutputFolder(Path site, SortedMap<String, FileStamp> present, Path staging) {
    this.site = site;
    this.present = present;
    this.staging = staging.toAbsolutePath().normalize();
  }

  /**
   * Writes a file, once, unless the site holds the same bytes.
   *
   * @param path relative to the folder, with slashes
   * @param source the file that it is made from, as named in Problems
   */
  void write(String path, byte[] bytes, String source) throws UnusableFileException {
    Path file = claim(path, source);
    try {
      if (!holds(path, bytes.length)
          || !Arrays.equals(Files.readAllBytes(site.resolve(path)), bytes)) {
        create(file, bytes);
        stagedAt(path, file);
      }
    } catch (IOException e) {
      throw new UnusableFileException(ContentFiles.unwritable("output/" + path, e), e);
    }
  }

  /**
   * Writes a file, once, as a stream; what the site holds already is read and not written.
   *
   * @param path relative to the folder, with slashes
   * @param source the file that it is made from, as named in Problems
   */
  void write(String path, StreamedFile content, String source) throws UnusableFileException {
    Path file = claim(path, source);
    try {
      createFolderOf(file);
      long size = present.getOrDefault(path, FileStamp.NONE).size();
      DifferingFile differing = new DifferingFile(file, site.resolve(path), size);
      try (OutputStream out = new BufferedOutputStream(differing)) {
        content.writeTo(out);
      }
      if (differing.isWritten()) {
        stagedAt(path, file);
      }
    } catch (IOException e) {
      throw new UnusableFileException(ContentFiles.unwritable("output/" + path, e), e);
    }
  }

  /** Copies a file, once, unless the site holds the same bytes. */
  void copy(String path, Path from, String source) throws UnusableFileException {
    Path file = claim(path, source);
    try {
      if (!holds(path, Files.size(from)) || Files.mismatch(site.resolve(path), from) >= 0) {
        createFolderOf(file);
        Files.copy(from, file);
        stagedAt(path, file);
      }
    } catch (IOException e) {
      throw new UnusableFileException(ContentFiles.unwritable("output/" + path, e), e);
    }
  }

  /** Leaves a file as it is in the site. */
  void keep(String path, String source) throws UnusableFileException {
    claim(path, source);
  }

  private boolean holds(String path, long size) {
    FileStamp stamp = present.get(path);
    return stamp != null && stamp.size() == size;
  }

  /**
   * One file at a time in a folder: the kernel lets no two threads in, and the second would not
   * sleep there but burn its processor until the first is done.
   */
  private void create(Path file, byte[] bytes) throws IOException {
    createFolderOf(file);
    synchronized (doors.computeIfAbsent(file.getParent(), folder -> new Object())) {
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }

  /** Asked for once, and not for each file in it. */
  private void createFolderOf(Path file) throws IOException {
    Path folder = file.getParent();
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
  }

  private void stagedAt(String path, Path file) throws IOException {
    stamps.put(path, FileStamp.of(file));
  }

  /** The file as it is, or will be once this bake is published. */
  FileStamp stamp(String path) {
    FileStamp written = stamps.get(path);
    return written != null ? written : present.getOrDefault(path, FileStamp.NONE);
  }

  /** Whether the site differs from what was baked. */
  boolean isChanged() {
    return !stamps.isEmpty() || !removed().isEmpty();
  }

  /** Files of the site that this bake did not make, sorted. */
  NavigableSet<String> removed() {
    NavigableSet<String> removed = new TreeSet<>(present.keySet());
    removed.removeAll(claimed);
    return removed;
  }

  private Path claim(String path, String source) throws UnusableFileException {
    String other = sources.putIfAbsent(WantedPages.fold(path), source);
    if (other != null) {
      String what = "It and " + other + " both become output/" + path + ".";
      throw new UnusableFileException(
          Problem.error(source, what, "Rename or remove one of them."), new IOException(path));
    }
    Path file = staging.resolve(path).normalize();
    if (!file.startsWith(staging) || file.equals(staging)) {
      String what = "It would be written outside of output/.";
      throw new UnusableFileException(
          Problem.error(source, what, "Rename it."), new IOException(path));
    }
    claimed.add(path);
    return file;
  }
}
