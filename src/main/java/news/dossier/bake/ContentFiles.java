package news.dossier.bake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dossier.problem.Problem;

/** Reads a folder's files in a fixed order, without following symbolic links out of it. */
final class ContentFiles {
  /** What stands for bytes that are none of UTF-8, and may also be meant. */
  static final char REPLACEMENT = '\uFFFD';

  private ContentFiles() {}

  /**
   * The regular files below a folder by their path relative to it, with slashes, sorted; dotfiles
   * are left out, and a symbolic link is a Problem.
   *
   * @param name of the folder in Problems: {@code content}
   */
  static SortedMap<String, Path> list(Path folder, String name, List<Problem> problems) {
    SortedMap<String, Path> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      list(folder, "", name, files, problems);
    }
    return Collections.unmodifiableSortedMap(files);
  }

  private static void list(
      Path folder,
      String prefix,
      String name,
      SortedMap<String, Path> files,
      List<Problem> problems) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String last = entry.getFileName().toString().replace("/", "");
        String relative = prefix + last;
        if (last.startsWith(".")) {
          continue;
        }
        BasicFileAttributes attributes =
            Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
          problems.add(link(name + "/" + relative));
        } else if (attributes.isDirectory()) {
          list(entry, relative + "/", name, files, problems);
        } else if (attributes.isRegularFile()) {
          files.put(relative, entry);
        }
      }
    } catch (IOException e) {
      problems.add(unreadable(name + "/" + prefix, e));
    }
  }

  /** A file's text as UTF-8, or a Problem that says that it is none. */
  static String read(Path file, String name) throws UnusableFileException {
    return decode(bytes(file, name), name);
  }

  /** A file's bytes, or a Problem that says why not. */
  static byte[] bytes(Path file, String name) throws UnusableFileException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnusableFileException(unreadable(name, e), e);
    }
  }

  /** The text of bytes that must be UTF-8, or a Problem that says that they are not. */
  static String decode(byte[] bytes, String name) throws UnusableFileException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String what = "The file is not UTF-8.";
      throw new UnusableFileException(
          Problem.error(name, what, "Save it as UTF-8 in your editor."), e);
    }
  }

  static Problem link(String name) {
    String what = "This is a symbolic link, which might lead out of the dossier.";
    return Problem.error(name, what, "Put the file itself in its place.");
  }

  static Problem unreadable(String name, IOException e) {
    String what = "It cannot be read (" + reason(e) + ").";
    return Problem.error(name, what, "Check that it exists and that you may read it.");
  }

  static Problem unwritable(String name, IOException e) {
    String what = "It cannot be written (" + reason(e) + ").";
    return Problem.error(name, what, "Check the rights of the folder and the free space.");
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "");
  }
}
