package news.dossier.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/**
 * A folder of the dossier laid over the shipped one: a file of the dossier hides the shipped file
 * of the same path.
 */
final class LayeredFolder {
  private final SortedMap<String, Path> shipped;
  private final SortedMap<String, Path> own;
  private final SortedMap<String, Path> files;

  private LayeredFolder(SortedMap<String, Path> shipped, SortedMap<String, Path> own) {
    this.shipped = shipped;
    this.own = own;
    this.files = new TreeMap<>(shipped);
    this.files.putAll(own);
  }

  /**
   * @param name of the folder in both places and in Problems: {@code templates}
   */
  static LayeredFolder of(Path dossier, Path shipped, String name, List<Problem> problems) {
    return new LayeredFolder(
        ContentFiles.list(shipped.resolve(name), "shipped/" + name, problems),
        ContentFiles.list(dossier.resolve(name), name, problems));
  }

  /** All files by their path relative to the folder, with slashes, sorted. */
  SortedMap<String, Path> files() {
    return files;
  }

  /** Adds the paths and bytes of all files. */
  Fingerprint addTo(Fingerprint all) {
    add(shipped, all.add("shipped"));
    add(own, all.add("own"));
    return all;
  }

  private static void add(SortedMap<String, Path> layer, Fingerprint all) {
    layer.forEach((path, file) -> all.add(path).add(bytes(file)));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      // Whoever needs the file reports it.
      return new byte[0];
    }
  }

  /**
   * Whether there is a file that holds anything: an empty one of the dossier takes a shipped one
   * away.
   */
  boolean offers(String path) {
    Path file = files.get(path);
    try {
      return file != null && Files.size(file) > 0;
    } catch (IOException e) {
      // Whoever needs the file reports it.
      return true;
    }
  }

  Optional<Path> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The shipped file of a path, then that of the dossier, as far as there are such. */
  List<Path> layers(String path) {
    return Stream.of(shipped, own).flatMap(layer -> Stream.ofNullable(layer.get(path))).toList();
  }
}
