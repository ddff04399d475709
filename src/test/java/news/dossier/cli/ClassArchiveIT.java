package news.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes makes starts faster, and is never needed. */
final class ClassArchiveIT {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir static Path folder;
  private static Path launcher;

  @BeforeAll
  static void a_dossier_that_needs_no_model_and_an_archive_of_what_building_it_loads()
      throws Exception {
    launcher = folder.resolve("dossier");
    List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("target", "dossier")));
    lines.removeIf(line -> line.contains("SharedArchiveFile"));
    Files.write(launcher, lines);
    Files.createDirectories(folder.resolve("fr/seeds"));
    Files.writeString(
        folder.resolve("fr/seeds/feu.txt"), "Le feu a pris lundi dans le port.\n\nPersonne.\n");
    Files.writeString(
        folder.resolve("fr/seeds/feu.yaml"), "title: Feu\npublished: 2025-05-06\nlanguage: fr\n");
    run(launcher, archiving("fr"));
  }

  @Test
  void is_whole_when_the_argument_file_names_it() throws Exception {
    assertThat(Files.readAllLines(launcher))
        .filteredOn(line -> line.contains(archiveName()))
        .hasSize(1);
    assertThat(classesFromArchive()).contains("news.dossier.bake.Baker");
    assertThat(folder.resolve("trial")).doesNotExist();
  }

  @Test
  void is_made_again_in_place_of_the_old_one() throws Exception {
    List<String> once = Files.readAllLines(launcher);

    run(launcher, archiving("fr"));

    assertThat(Files.readAllLines(launcher)).isEqualTo(once);
    assertThat(classesFromArchive()).contains("news.dossier.bake.Baker");
  }

  @Nested
  final class A_start_goes_on_without_a_word {
    @Test
    void when_the_archive_is_gone() throws Exception {
      startsAs(line -> line.replace(".jsa", ".gone"));
    }

    @Test
    void when_it_is_no_archive() throws Exception {
      Path none = Files.writeString(folder.resolve("none"), "no archive");

      startsAs(line -> line.replace(archiveName(), none.toString()));
    }

    @Test
    void when_it_was_made_for_another_class_path() throws Exception {
      startsAs(line -> line.replace("-cp \"", "-cp \"." + File.pathSeparator));
    }

    private void startsAs(UnaryOperator<String> change) throws Exception {
      List<String> before = Files.readAllLines(launcher);
      List<String> lines = before.stream().map(change).toList();
      assertThat(lines).isNotEqualTo(before);
      Path other = Files.write(folder.resolve("other"), lines);

      assertThat(run(other, "--version")).startsWith("dossier ").hasLineCount(1);
    }
  }

  @Test
  void a_dossier_that_cannot_be_built_leaves_the_argument_file_alone() throws Exception {
    Files.createDirectories(folder.resolve("bad/seeds"));
    Files.writeString(folder.resolve("bad/seeds/a.exe"), "no seed");
    String before = Files.readString(launcher);

    String said = run(launcher, archiving("bad"));

    assertThat(said).contains("No archive of classes was made").contains("trial build");
    assertThat(launcher).hasContent(before);
    assertThat(folder.resolve("trial")).doesNotExist();
  }

  private static String[] archiving(String dossier) {
    return new String[] {
      "archive-classes",
      "--launcher",
      launcher.toString(),
      "--dossier",
      folder.resolve(dossier).toString()
    };
  }

  private static String archiveName() {
    try {
      return archive().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path archive() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).findFirst().orElseThrow();
    }
  }

  private static List<String> classesFromArchive() throws Exception {
    Path log = folder.resolve("classes.log");
    Path logging = folder.resolve("logging");
    List<String> lines = new ArrayList<>(List.of("-Xlog:class+load:file=" + log));
    lines.addAll(Files.readAllLines(launcher));
    Files.write(logging, lines);
    run(logging, "build", "--dossier", folder.resolve("fr").toString());
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains("shared objects file (top)"))
        .map(line -> line.replaceFirst(".*\\] ", "").replaceFirst(" source:.*", ""))
        .toList();
  }

  private static String run(Path start, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(JAVA, "@" + start));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor()).as(() -> String.join(" ", command)).isZero();
    return Files.readString(out, StandardCharsets.UTF_8);
  }
}
