package news.dossier.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/**
 * The finished site. What a bake changes in it is made beside it and put in place when the whole
 * bake went well; files that stay as they are are not touched.
 *
 * <p>Putting it in place begins with one move of a folder. A bake that is killed before has changed
 * nothing; one that is killed after is brought to its end by {@link #recover}, whatever part of it
 * was done.
 */
final class SiteFolder {
  private static final String REMEDY = "Choose an empty folder, or one that Dossier baked before.";

  /** Lists what is to be removed; paths cannot hold the character between them. */
  private static final String REMOVED = ".dossier-removed";

  private static final String BETWEEN = "\0";

  private final Path output;
  private final Path staging;
  private final Path publishing;
  private final Path lock;

  SiteFolder(Path output) {
    SitePlace place = new SitePlace(output);
    this.output = place.output();
    this.staging = place.baking();
    this.publishing = place.publishing();
    this.lock = place.lock();
  }

  Path output() {
    return output;
  }

  /** The file that a bake into this place holds locked. */
  Path lock() {
    return lock;
  }

  /** Why the folder must not be replaced, if so. */
  Optional<Problem> refusal(Path dossier) {
    Path source = dossier.toAbsolutePath().normalize();
    if (source.startsWith(output)) {
      return refuse("The site would replace the dossier that it is made from.");
    }
    for (String part : List.of("seeds", "content", "templates", "assets")) {
      if (output.startsWith(source.resolve(part))) {
        return refuse("The site would lie inside " + part + "/, from which the dossier is made.");
      }
    }
    if (Files.isSymbolicLink(output)) {
      return Optional.of(ContentFiles.link("output"));
    }
    if (Files.exists(output) && !isOurs()) {
      return refuse("The folder " + output.getFileName() + " holds files that no bake made.");
    }
    return Optional.empty();
  }

  private static Optional<Problem> refuse(String what) {
    return Optional.of(Problem.error("output", what, REMEDY));
  }

  /** Every bake leaves {@code .nojekyll}; a folder with dotfiles alone is as good as empty. */
  private boolean isOurs() {
    if (Files.exists(output.resolve(".nojekyll")) || Files.exists(publishing)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(output)) {
      return entries.allMatch(SiteFolder::isDotfile);
    } catch (IOException e) {
      return false;
    }
  }

  /** Cleans up after a bake that was killed. */
  void recover() throws IOException {
    delete(staging);
    putInPlace();
  }

  /** An empty folder to bake into, on the same file system as the site. */
  Path stage() throws IOException {
    return Files.createDirectories(staging);
  }

  /**
   * The files of the site by their path relative to it, with slashes, sorted. Dotfiles at its top,
   * such as {@code .git} of somebody who publishes from this folder, belong to others and are left
   * out, but for {@code .nojekyll}; a symbolic link is there with a stamp that fits no file.
   */
  SortedMap<String, FileStamp> present() throws IOException {
    SortedMap<String, FileStamp> present = new TreeMap<>();
    if (Files.isDirectory(output)) {
      Files.walkFileTree(output, new Present(present));
    }
    return present;
  }

  private final class Present extends SimpleFileVisitor<Path> {
    private final SortedMap<String, FileStamp> present;

    Present(SortedMap<String, FileStamp> present) {
      this.present = present;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isOthers(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isOthers(file)) {
        String path = output.relativize(file).toString().replace('\\', '/');
        FileStamp stamp = attributes.isRegularFile() ? FileStamp.of(attributes) : FileStamp.NONE;
        present.put(path, stamp);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isOthers(Path path) {
      return output.equals(path.getParent())
          && isDotfile(path)
          && !path.getFileName().toString().equals(".nojekyll");
    }
  }

  /**
   * Puts what was staged into the site, and removes what is no longer part of it.
   *
   * @param removed paths relative to the site
   */
  void publish(Collection<String> removed) throws IOException {
    Files.writeString(stage().resolve(REMOVED), String.join(BETWEEN, removed));
    Files.move(staging, publishing);
    putInPlace();
  }

  private void putInPlace() throws IOException {
    if (!Files.isDirectory(publishing, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.createDirectories(output);
    // Before anything moves in: a folder may have to make room for a file, and a link must be gone.
    for (String path : removed()) {
      remove(path);
    }
    Files.deleteIfExists(publishing.resolve(REMOVED));
    moveAllInto(publishing, output);
    delete(publishing);
  }

  /** A folder that the site does not have yet moves as a whole, which is every folder at first. */
  private static void moveAllInto(Path from, Path to) throws IOException {
    List<Path> entries;
    try (Stream<Path> list = Files.list(from)) {
      entries = list.toList();
    }
    for (Path entry : entries) {
      Path target = to.resolve(entry.getFileName());
      if (Files.isDirectory(entry) && Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        moveAllInto(entry, target);
      } else {
        moveInto(entry, target);
      }
    }
  }

  private List<String> removed() throws IOException {
    Path list = publishing.resolve(REMOVED);
    String text = Files.exists(list) ? Files.readString(list, StandardCharsets.UTF_8) : "";
    return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN, -1));
  }

  private void remove(String path) throws IOException {
    Path file = output.resolve(path).normalize();
    if (!file.startsWith(output) || file.equals(output)) {
      throw new IOException("not inside of the site: " + path);
    }
    Files.deleteIfExists(file);
    Path folder = file.getParent();
    while (folder != null && isEmptyBelowSite(folder)) {
      Files.delete(folder);
      folder = folder.getParent();
    }
  }

  private boolean isEmptyBelowSite(Path folder) throws IOException {
    if (folder.equals(output) || !Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private static void moveInto(Path file, Path target) throws IOException {
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // No folder to move it to, or one in its place, which holds nothing by now.
      if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
        delete(target);
      }
      Files.createDirectories(target.getParent());
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Removes what was baked, unless it was published. */
  void discard() throws IOException {
    delete(staging);
  }

  private static boolean isDotfile(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
