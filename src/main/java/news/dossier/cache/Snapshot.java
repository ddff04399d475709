package news.dossier.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Which files there were at one moment and what identifies each: its path, size, time and key in
 * the file system. No file is opened.
 *
 * <p>At the top of a folder whatever begins with a dot is passed over, but for {@code .nojekyll}:
 * there lies what belongs to others, such as {@code .git}.
 */
final class Snapshot {
  private static final byte PLACE = 0;
  private static final byte FOLDER = 1;
  private static final byte FILE = 2;
  private static final byte OTHER = 3;

  /** So many files are looked at in one piece of work. */
  private static final int AT_ONCE = 512;

  private final byte[] state;
  private final long youngest;

  private Snapshot(byte[] state, long youngest) {
    this.state = state;
    this.youngest = youngest;
  }

  /** Equal for equal files. */
  byte[] state() {
    return state.clone();
  }

  /** Whether these are the very same files. */
  boolean shows(byte[] otherState) {
    return Arrays.equals(state, otherState);
  }

  /** Whether no file is as young as that, in nanoseconds since 1970. */
  boolean isOlderThan(long time) {
    return youngest < time;
  }

  /**
   * Looks at files and at everything in folders; what does not exist is part of the state, too.
   *
   * @throws IOException when something cannot be looked at
   */
  static Snapshot of(Collection<Path> places) throws IOException {
    Looked all = new Looked();
    List<Path> folders = new ArrayList<>();
    for (Path place : places) {
      all.place(place);
      if (Files.exists(place)) {
        // A place may be a symbolic link that a person has set up; what is in it may not.
        Path real = place.toRealPath();
        all.place(real);
        all.look(real, real.toString());
        folders.addAll(all.folders);
        all.folders.clear();
      }
    }
    try {
      inside(folders, all);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Snapshot(all.bytes.toByteArray(), all.youngest);
  }

  /** Level by level, on all cores, in an order that does not depend on their number. */
  private static void inside(List<Path> tops, Looked all) throws IOException {
    List<Path> level = tops;
    boolean top = true;
    while (!level.isEmpty()) {
      boolean withoutDotfiles = top;
      List<List<Path>> pieces =
          level.parallelStream()
              .map(folder -> list(folder, withoutDotfiles))
              .flatMap(files -> pieces(files).stream())
              .toList();
      List<Looked> looked =
          pieces.parallelStream().map(files -> new Looked().lookAll(files)).toList();
      level = new ArrayList<>();
      for (Looked piece : looked) {
        all.add(piece);
        level.addAll(piece.folders);
      }
      top = false;
    }
  }

  /**
   * In the order in which the file system tells them: a folder that nothing happened to is told as
   * before, and on a file system where it is not nothing is lost but time.
   */
  private static List<Path> list(Path folder, boolean withoutDotfiles) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!withoutDotfiles || !isOthers(entry)) {
          files.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static boolean isOthers(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") && !name.equals(".nojekyll");
  }

  private static List<List<Path>> pieces(List<Path> files) {
    List<List<Path>> pieces = new ArrayList<>();
    for (int from = 0; from < files.size(); from += AT_ONCE) {
      pieces.add(files.subList(from, Math.min(files.size(), from + AT_ONCE)));
    }
    return pieces;
  }

  /** What was found in one piece of work. */
  private static final class Looked {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final List<Path> folders = new ArrayList<>();
    private long youngest = Long.MIN_VALUE;

    Looked lookAll(List<Path> files) {
      try {
        place(Objects.requireNonNull(files.get(0).getParent()));
        for (Path file : files) {
          look(file, String.valueOf(file.getFileName()));
        }
        return this;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void place(Path place) throws IOException {
      out.writeByte(PLACE);
      out.writeUTF(place.toString());
    }

    private void look(Path file, String name) throws IOException {
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (found.isDirectory()) {
        folders.add(file);
        out.writeByte(FOLDER);
        out.writeUTF(name);
      } else {
        long modified = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        out.writeByte(found.isRegularFile() ? FILE : OTHER);
        out.writeUTF(name);
        out.writeLong(found.size());
        out.writeLong(modified);
        // As a number: for a device and the number of a file in it, which it is made of, it is one
        // of its own up to four thousand million files.
        out.writeInt(Objects.hashCode(found.fileKey()));
        youngest = Math.max(youngest, modified);
      }
    }

    void add(Looked piece) throws IOException {
      piece.bytes.writeTo(bytes);
      youngest = Math.max(youngest, piece.youngest);
    }
  }
}
