package news.dossier.seed;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import news.dossier.model.SeedFormat;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds the regular files of a folder and of the folders in it. Follows no symbolic link, opens no
 * file, passes over whatever begins with a dot, and has a Problem for everything else.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Path top;
  private final String topName;
  private final List<FoundFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private FolderWalk(Path top, String topName) {
    this.top = top;
    this.topName = topName;
  }

  /**
   * The files below a folder, sorted by path.
   *
   * @param topName the first part of the files' paths, printable
   */
  static Checked<List<FoundFile>> of(Path top, String topName) {
    FolderWalk walk = new FolderWalk(top, topName);
    try {
      Files.walkFileTree(top, walk);
    } catch (IOException e) {
      walk.problems.add(Unreadable.problem(topName, e));
    }
    walk.files.sort(FoundFile.BY_PATH);
    Collections.sort(walk.problems);
    return new Checked<>(List.copyOf(walk.files), walk.problems);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(top)) {
      return FileVisitResult.CONTINUE;
    }
    if (isHidden(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    Optional<Problem> problem = folderProblem(folder);
    problem.ifPresent(problems::add);
    return problem.isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file)) {
      Optional<Problem> problem = fileProblem(file, attributes);
      problem.ifPresentOrElse(
          problems::add, () -> files.add(new FoundFile(file, path(file, topName))));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    problems.add(Unreadable.problem(path(file, topName), e));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
    if (e != null) {
      problems.add(Unreadable.problem(path(folder, topName), e));
    }
    return FileVisitResult.CONTINUE;
  }

  private Optional<Problem> folderProblem(Path folder) {
    String path = path(folder, topName);
    String name = fileName(folder);
    if (!FileNames.isUsable(name)) {
      return Optional.of(FileNames.problem(path, "folder"));
    }
    if (SeedFormat.ofFileName(name).isPresent()) {
      return Optional.of(
          Problem.error(
              path,
              "This is a folder, but it is named like an article; nothing in it was read.",
              "Rename the folder so that its name has no such ending."));
    }
    if (SavedPageFolder.isOne(folder)) {
      return Optional.of(
          Problem.error(
              path,
              "This folder holds the pictures and scripts of a saved web page, which Dossier does"
                  + " not read.",
              "Delete it; the article is in the .html file beside it."));
    }
    return Optional.empty();
  }

  private Optional<Problem> fileProblem(Path file, BasicFileAttributes attributes) {
    String path = path(file, topName);
    if (!FileNames.isUsable(fileName(file))) {
      return Optional.of(FileNames.problem(path, "file"));
    }
    if (attributes.isSymbolicLink()) {
      return Optional.of(
          Problem.error(
              path,
              "This is a symbolic link, and Dossier follows none.",
              "Put a copy of the file itself here, or remove the link."));
    }
    if (!attributes.isRegularFile()) {
      return Optional.of(SpecialFile.problem(path));
    }
    return Optional.empty();
  }

  /** What a file below {@code top} is called, made printable. */
  private String path(Path file, String first) {
    StringBuilder out = new StringBuilder(first);
    if (!file.equals(top)) {
      for (Path part : top.relativize(file)) {
        out.append('/').append(part);
      }
    }
    return FileNames.inDossier(out.toString());
  }

  private static boolean isHidden(Path file) {
    return fileName(file).startsWith(".");
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }
}
