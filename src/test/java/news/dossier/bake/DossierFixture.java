package news.dossier.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.dossier.model.Page;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;

/**
 * A dossier in a temporary folder, with shipped templates of its own that are as small as can be.
 */
final class DossierFixture {
  private static final String TEMPLATE = "<h1>${content.heading}</h1>${content.body}";

  final Path root;
  final Path shipped;

  DossierFixture(Path temporary) throws IOException {
    this.root = temporary.resolve("dossier");
    this.shipped = temporary.resolve("shipped");
    Files.createDirectories(root.resolve("content"));
    write(shipped.resolve("jbake.properties"), "render.index=false\n");
    String words = "templates/words/en.properties";
    write(shipped.resolve(words), Files.readString(Path.of(words)));
    for (String type : List.of("home", "article", "page")) {
      write(shipped.resolve("templates/" + type + ".ftlh"), TEMPLATE);
    }
    content("index.md", "type=home\nstatus=published\ntitle=Test", "# Test\n\nWelcome.\n");
  }

  /** A person's own page. */
  DossierFixture content(String path, String header, String body) throws IOException {
    write(root.resolve("content").resolve(path), "<!-- " + header + "\n-->\n\n" + body);
    return this;
  }

  /** A page as the build writes it. */
  DossierFixture pressed(String path, Map<String, Object> header, String body) throws IOException {
    write(
        root.resolve("content").resolve(path),
        PageFormat.write(new Page(path, header, body)).text());
    return this;
  }

  DossierFixture file(String path, String text) throws IOException {
    write(root.resolve(path), text);
    return this;
  }

  DossierFixture template(String name, String text) throws IOException {
    return file("templates/" + name, text);
  }

  Checked<Integer> bake() {
    return bake(2);
  }

  Checked<Integer> bake(int threads) {
    return new Baker(shipped, threads, Optional.empty())
        .bake(root, root.resolve("output"), new TreeMap<>(), done -> {});
  }

  /** A bake that remembers the one before, as the command line's do. */
  Checked<Integer> bakeAgain() {
    return new Baker(shipped, 2, Optional.of("1"))
        .bake(root, root.resolve("output"), new TreeMap<>(), done -> {});
  }

  /** What a bake says that must fail, without notices and warnings. */
  List<String> errors() {
    return bake().problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(Problem::toString)
        .toList();
  }

  /** A baked file's text, after a bake without an error. */
  String baked(String path) throws IOException {
    List<String> errors = errors();
    if (!errors.isEmpty()) {
      throw new AssertionError("the bake failed: " + errors);
    }
    return output(path);
  }

  String output(String path) throws IOException {
    return Files.readString(root.resolve("output").resolve(path));
  }

  boolean isBaked(String path) {
    return Files.exists(root.resolve("output").resolve(path));
  }

  /** All files below a folder with their texts, by path. */
  static Map<String, String> tree(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
