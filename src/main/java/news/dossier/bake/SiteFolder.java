package news.dossier.bake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.dossier.problem.Problem;

/**
 * The finished site, replaced as a whole: baked beside its place, then moved there.
 *
 * <p>Whenever the process is killed, either the old or the new site is complete, in its place or
 * under the name from which {@link #recover} brings it back.
 */
final class SiteFolder {
  private static final String REMEDY = "Choose an empty folder, or one that Dossier baked before.";

  private final Path output;
  private final Path staging;
  private final Path old;
  private final Path lock;

  SiteFolder(Path output) {
    this.output = output.toAbsolutePath().normalize();
    String name = String.valueOf(this.output.getFileName());
    this.staging = this.output.resolveSibling("." + name + ".baking");
    this.old = this.output.resolveSibling("." + name + ".old");
    this.lock = this.output.resolveSibling("." + name + ".lock");
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
    if (Files.exists(output.resolve(".nojekyll"))) {
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
    if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.exists(output)) {
        keepDotfiles();
        delete(old);
      } else {
        Files.move(old, output);
      }
    }
  }

  /** An empty folder to bake into, on the same file system as the site. */
  Path stage() throws IOException {
    return Files.createDirectories(staging);
  }

  /** Puts what was baked in the place of the old site. */
  void publish() throws IOException {
    if (Files.exists(output)) {
      Files.move(output, old);
    }
    try {
      Files.move(staging, output);
    } catch (IOException e) {
      recover();
      throw e;
    }
    if (Files.exists(old)) {
      keepDotfiles();
      delete(old);
    }
  }

  /** Removes what was baked, unless it was published. */
  void discard() throws IOException {
    delete(staging);
  }

  /** Such as {@code .gitkeep}, or {@code .git} of somebody who publishes from this folder. */
  private void keepDotfiles() throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(old, SiteFolder::isDotfile)) {
      for (Path entry : entries) {
        Path target = output.resolve(entry.getFileName());
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
          Files.move(entry, target);
        }
      }
    }
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
