package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build of unchanged seeds in a fresh JVM: what it loads and what it gives. */
class SecondBuildIT {
  @TempDir Path folder;

  @Test
  void loads_no_language_model_and_gives_the_same_bytes() throws Exception {
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(
        folder.resolve("seeds/fire.txt"),
        "The fire broke out on Monday in Harbourtown.\n\n“Nobody was hurt,” said the mayor, Ada Miller.\n");
    Files.writeString(
        folder.resolve("seeds/fire.yaml"),
        "title: Fire\npublished: 2025-05-06\npublish: full\nlanguage: en\n");

    assertThat(classesLoadedByBuild("first")).anyMatch(line -> line.contains("edu.stanford.nlp"));
    String page = Files.readString(folder.resolve("output/articles/fire.html"));

    assertThat(classesLoadedByBuild("second")).noneMatch(line -> line.contains("edu.stanford.nlp"));
    assertThat(folder.resolve("output/articles/fire.html")).hasContent(page);
  }

  private List<String> classesLoadedByBuild(String name) throws IOException, InterruptedException {
    Path log = folder.resolve(name + ".log");
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "@" + Path.of("target", "dossier").toAbsolutePath(),
                "build",
                "--dossier",
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".out").toFile())
            .start();
    assertThat(build.waitFor()).as(() -> read(folder.resolve(name + ".out"))).isZero();
    return Files.readAllLines(log);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
