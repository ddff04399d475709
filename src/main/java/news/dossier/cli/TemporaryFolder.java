package news.dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dossier.cli.bench.Trees;

/** A folder that is gone again when the work in it is done. */
final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  TemporaryFolder() throws IOException {
    this(Files.createTempDirectory("dossier-"));
  }

  /** At a place where nobody else keeps anything. */
  TemporaryFolder(Path path) throws IOException {
    this.path = Files.createDirectories(path);
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    Trees.delete(path);
  }
}
