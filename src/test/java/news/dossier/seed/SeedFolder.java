package news.dossier.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import news.dossier.model.Seed;
import news.dossier.model.Stated;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;

/** A folder {@code seeds/} of a test, and what the reader makes of it. */
final class SeedFolder {
  static final String ARTICLE = "The council met on Monday.\n\nIt adjourned without a vote.\n";

  final Path folder;

  SeedFolder(Path parent) {
    folder = parent.resolve("seeds");
    make(folder);
  }

  SeedFolder with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  SeedFolder with(String name, byte[] bytes) {
    Path file = folder.resolve(name);
    try {
      make(Objects.requireNonNull(file.getParent()));
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  SeedFolder withArticle(String name) {
    return with(name, ARTICLE);
  }

  Checked<Seeds> read() {
    return new SeedReader().readFolder(folder);
  }

  /** The only seed. */
  Seed seed() {
    List<Seed> seeds = read().value().seeds();
    if (seeds.size() != 1) {
      throw new AssertionError("not one seed: " + read());
    }
    return seeds.get(0);
  }

  /** The problems as printed. */
  List<String> problems() {
    return read().problems().stream().map(Problem::toString).toList();
  }

  /** The paths of the seeds. */
  List<String> paths() {
    return read().value().seeds().stream().map(Seed::path).toList();
  }

  /** What a sidecar with these lines states. */
  static Stated stated(Path parent, String sidecar) {
    return new SeedFolder(parent).withArticle("a.txt").with("a.yaml", sidecar).seed().stated();
  }

  /** The problems of a sidecar with these lines. */
  static List<String> problemsOf(Path parent, String sidecar) {
    return new SeedFolder(parent).withArticle("a.txt").with("a.yaml", sidecar).problems();
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
