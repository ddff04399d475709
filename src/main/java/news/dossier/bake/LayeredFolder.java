package news.dossier.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dossier.problem.Problem;

/**
 * A folder of the dossier laid over the shipped one: a file of the dossier hides the shipped file
 * of the same path.
 */
final class LayeredFolder {
  private final SortedMap<String, Path> files;

  private LayeredFolder(SortedMap<String, Path> files) {
    this.files = files;
  }

  /**
   * @param name of the folder in both places and in Problems: {@code templates}
   */
  static LayeredFolder of(Path dossier, Path shipped, String name, List<Problem> problems) {
    SortedMap<String, Path> files = new TreeMap<>();
    files.putAll(ContentFiles.list(shipped.resolve(name), "shipped/" + name, problems));
    files.putAll(ContentFiles.list(dossier.resolve(name), name, problems));
    return new LayeredFolder(files);
  }

  /** All files by their path relative to the folder, with slashes, sorted. */
  SortedMap<String, Path> files() {
    return files;
  }

  /** Of the paths and bytes of all files. */
  String fingerprint() {
    Fingerprint all = new Fingerprint();
    files.forEach((path, file) -> all.add(path).add(bytes(file)));
    return all.hex();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      // Whoever needs the file reports it.
      return new byte[0];
    }
  }

  Optional<Path> find(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
