package news.dossier.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.dossier.problem.Problem;

/** The folder that is baked into: every file in it has one source, and none lies outside of it. */
final class OutputFolder {
  private final Path folder;
  private final Map<String, String> sources = new ConcurrentHashMap<>();

  /**
   * @param folder exists and is empty
   */
  OutputFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  Path folder() {
    return folder;
  }

  /**
   * Writes a file, once.
   *
   * @param path relative to the folder, with slashes
   * @param source the file that it is made from, as named in Problems
   */
  void write(String path, byte[] bytes, String source) throws UnusableFileException {
    Path file = claim(path, source);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UnusableFileException(ContentFiles.unwritable("output/" + path, e), e);
    }
  }

  /** Copies a file, once. */
  void copy(String path, Path from, String source) throws UnusableFileException {
    Path file = claim(path, source);
    try {
      Files.createDirectories(file.getParent());
      Files.copy(from, file);
    } catch (IOException e) {
      throw new UnusableFileException(ContentFiles.unwritable("output/" + path, e), e);
    }
  }

  private Path claim(String path, String source) throws UnusableFileException {
    String other = sources.putIfAbsent(WantedPages.fold(path), source);
    if (other != null) {
      String what = "It and " + other + " both become output/" + path + ".";
      throw new UnusableFileException(
          Problem.error(source, what, "Rename or remove one of them."), new IOException(path));
    }
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      String what = "It would be written outside of output/.";
      throw new UnusableFileException(
          Problem.error(source, what, "Rename it."), new IOException(path));
    }
    return file;
  }
}
