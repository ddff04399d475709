package news.dossier.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * Results by their keys, a compressed file each. Safe for use by several threads and by two builds
 * at once: a file is written beside its place and moved there whole.
 */
final class ByteStore {
  private static final String ENDING = ".gz";

  private final Optional<Path> folder;
  private final Gunzip gunzip = new Gunzip();
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  private ByteStore(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * A store in a folder.
   *
   * @param folder made when the first result is kept
   */
  static ByteStore in(Path folder) {
    return new ByteStore(Optional.of(folder));
  }

  /** A store that keeps nothing. */
  static ByteStore off() {
    return new ByteStore(Optional.empty());
  }

  /** What was kept; empty when there is nothing, or nothing legible. */
  Optional<byte[]> get(String key) {
    used.add(key);
    return folder.map(f -> file(f, key)).flatMap(this::read);
  }

  private Optional<byte[]> read(Path file) {
    try {
      return Optional.of(gunzip.unpacked(Files.readAllBytes(file)));
    } catch (IOException e) {
      // A damaged cache costs time, not results: the work is done again.
      return Optional.empty();
    }
  }

  /** Keeps a result; a store that cannot be written is left as it is. */
  void put(String key, byte[] result) {
    used.add(key);
    folder.ifPresent(f -> write(file(f, key), result));
  }

  private static void write(Path file, byte[] result) {
    try {
      Files.createDirectories(file.getParent());
      Path beside = Files.createTempFile(file.getParent(), "", ".new");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(beside))) {
        out.write(result);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // A full disk or a read-only folder must not fail a build that needs no cache.
      return;
    }
  }

  /**
   * Drops what was not asked for, once it is more than so many results: they belong to seeds or
   * rules that are gone, or to seeds that somebody only looked at.
   */
  void dropUnused(int most) {
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return;
    }
    try {
      List<Path> unused = new ArrayList<>();
      try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder.get())) {
        for (Path inner : folders) {
          // What a link leads to is not the store's.
          if (Files.isDirectory(inner, LinkOption.NOFOLLOW_LINKS)) {
            addUnused(inner, unused);
          }
        }
      }
      if (unused.size() > most) {
        for (Path file : unused) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Another build is at work in the folder: what it leaves is dropped the next time.
      return;
    }
  }

  /** By their names alone: no file is looked at. */
  private void addUnused(Path inner, List<Path> unused) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(inner)) {
      for (Path file : files) {
        if (isUnused(file)) {
          unused.add(file);
        }
      }
    }
  }

  private boolean isUnused(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING)
        && !used.contains(name.substring(0, name.length() - ENDING.length()));
  }

  private static Path file(Path folder, String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key + ENDING);
  }
}
