package news.dossier.seed;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.SeedFormat;
import news.dossier.problem.Problem;

/** Finds the files beside a seed that share its name but for the ending. */
final class SameStem {
  private SameStem() {}

  /**
   * The seed, its sidecars, and other seeds that could lay claim to them.
   *
   * @param file the seed, as an absolute path
   */
  static SortedFiles beside(Path file, FoundFile seed, List<Problem> problems) {
    List<FoundFile> seeds = new ArrayList<>(List.of(seed));
    List<FoundFile> sidecars = new ArrayList<>();
    String folder = seed.path().substring(0, seed.path().length() - seed.name().length());
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(file.resolveSibling("."))) {
      for (Path entry : entries) {
        String name = FileNames.inDossier(String.valueOf(entry.getFileName()));
        FoundFile other = new FoundFile(entry, folder + name);
        if (!other.stem().equals(seed.stem()) || !isFile(entry)) {
          continue;
        }
        if (other.hasEnding(".yaml")) {
          sidecars.add(other);
        } else if (SeedFormat.ofFileName(name).isPresent() && !other.path().equals(seed.path())) {
          seeds.add(other);
        }
      }
    } catch (IOException e) {
      problems.add(Unreadable.problem(seed.path(), e));
    } catch (DirectoryIteratorException e) {
      problems.add(Unreadable.problem(seed.path(), new IOException(e)));
    }
    seeds.sort(FoundFile.BY_PATH);
    sidecars.sort(FoundFile.BY_PATH);
    return new SortedFiles(seeds, sidecars, List.of(), List.of(), Optional.empty());
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
