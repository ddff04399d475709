package news.dossier.bake;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The templates, assets and settings that come with the program. */
final class Shipped {
  private static final String SETTINGS = "shipped/jbake.properties";

  private Shipped() {}

  /** The folder that holds them, be it on disk or inside the program's JAR. */
  static Path folder() {
    URL settings = Shipped.class.getClassLoader().getResource(SETTINGS);
    if (settings == null) {
      throw new IllegalStateException("the program was packed without " + SETTINGS);
    }
    try {
      URI uri = settings.toURI();
      if (uri.getScheme().equals("jar")) {
        open(uri);
      }
      Path file = Path.of(uri);
      return file.resolveSibling("");
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot read " + settings, e);
    }
  }

  /** Opened once and left open, since every bake of this process reads from it. */
  private static synchronized void open(URI uri) throws IOException {
    try {
      FileSystems.getFileSystem(uri);
    } catch (FileSystemNotFoundException e) {
      try {
        FileSystems.newFileSystem(uri, Map.of()).getRootDirectories();
      } catch (FileSystemAlreadyExistsException opened) {
        // Somebody else opened it in between, which is as good.
      }
    }
  }
}
