package news.dossier.cache;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A fingerprint of the classes and resources of some packages, so that a changed rule is a changed
 * version without anybody having to remember it.
 */
public final class CodeVersion {
  private static final List<String> BAKING =
      List.of(
          "news.dossier.bake", "news.dossier.text", "news.dossier.model", "news.dossier.problem");

  private CodeVersion() {}

  /** Of all that makes a site of pages, but the dossier's own templates and settings. */
  public static String ofBaking() {
    return of(BAKING);
  }

  /**
   * The SHA-256 over all files of the packages, in the order of their names, and the names of the
   * libraries and the release of Java, which may change a result as well. Of files in a JAR their
   * sizes and checksums are enough: nobody means to deceive here.
   *
   * @param packages names such as {@code news.dossier.timex}
   * @throws UncheckedIOException when the program's own files cannot be read
   */
  public static String of(List<String> packages) {
    Digest digest = new Digest();
    try {
      URI location = CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path place = Path.of(location);
      if (Files.isDirectory(place)) {
        add(digest, place, packages);
      } else {
        try (ZipFile jar = new ZipFile(place.toFile())) {
          add(digest, jar, packages);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is an address", e);
    }
    libraries().forEach(digest::add);
    return digest.add(Runtime.version().toString()).hex();
  }

  /** The JARs of the class path by their names, which hold their releases. */
  private static List<String> libraries() {
    String path = System.getProperty("java.class.path", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .map(entry -> new File(entry).getName())
        .filter(name -> name.endsWith(".jar"))
        .toList();
  }

  private static void add(Digest digest, ZipFile jar, List<String> packages) {
    for (String name : packages) {
      String folder = name.replace('.', '/') + "/";
      jar.stream()
          .filter(entry -> entry.getName().startsWith(folder) && !entry.isDirectory())
          .sorted(Comparator.comparing(ZipEntry::getName))
          .forEach(
              entry -> digest.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc()));
    }
  }

  private static void add(Digest digest, Path root, List<String> packages) throws IOException {
    for (String name : packages) {
      Path folder = root.resolve(name.replace('.', '/'));
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          digest.add(root.relativize(file).toString()).add(Files.readAllBytes(file));
        }
      }
    }
  }
}
