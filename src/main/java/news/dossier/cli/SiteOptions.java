package news.dossier.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which dossier, and where its site is: the options of every command that makes or checks one. */
final class SiteOptions {
  @Option(
      names = "--dossier",
      paramLabel = "DIR",
      description = "The dossier: a folder with seeds/ in it (default: this folder).")
  private Path dossier = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The site (default: output/ in the dossier).")
  private @Nullable Path output;

  /** The dossier, absolute. */
  Path folder() {
    return dossier.toAbsolutePath().normalize();
  }

  /** The site, absolute. */
  Path site() {
    return output == null ? folder().resolve("output") : output.toAbsolutePath().normalize();
  }
}
