package news.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Whether {@code seeds/} holds the two articles that the project ships. Who starts a dossier of
 * their own removes them, and {@code mvn package} must not fail for that.
 */
public final class ShippedSeeds {
  private static final Set<String> SHIPPED =
      Set.of("000_e622acf38945c714.txt", "003_b80fa45b18a1df07.txt");

  private ShippedSeeds() {}

  /** For {@code @EnabledIf}. */
  public static boolean areThere() {
    Path seeds = Path.of("seeds");
    if (!Files.isDirectory(seeds)) {
      return false;
    }
    try (Stream<Path> files = Files.list(seeds)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(".+\\.(txt|html?|md)"))
          .collect(Collectors.toSet())
          .equals(SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Skips the test where they are not. */
  public static void assume() {
    Assumptions.assumeTrue(areThere(), "The shipped seeds were replaced.");
  }
}
