package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a person does between two builds: a build that remembers the ones before leaves the same
 * {@code content/} and {@code output/} and reports the same as one that remembers nothing.
 */
class WarmBuildIT {
  private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");
  private static final int STEPS = 10;
  private static final List<String> SENTENCES =
      List.of(
          "The fire broke out on Monday in Harbourtown.",
          "“Nobody was hurt,” said the mayor, Ada Miller.",
          "On 4 May 2025 the council of Harbourtown met Jonas Reed.",
          "Reed said that the bridge would open in June 2026.",
          "Miller thanked the fire brigade.");

  @TempDir Path temporary;
  private Path folder = Path.of("");
  private int changes;

  @BeforeEach
  void a_dossier() throws IOException {
    folder = temporary.resolve("dossier");
    write("seeds/dossier.yaml", "title: Harbourtown\npublish: full\n");
    for (int i = 0; i < 3; i++) {
      seed(i, 1 + i);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void warm_and_cold_builds_are_the_same(long seed) throws IOException {
    Random random = new Random(seed);
    int atOnce = 0;
    for (int step = 0; step < STEPS; step++) {
      change(random);
      for (int again = 0; again < 3; again++) {
        Path cold = copy(temporary.resolve(step + "-" + again));
        atOnce += lastReport() ? 1 : 0;

        Report report = build(folder);

        assertThat(report)
            .as("seed %d, step %d, build %d", seed, step, again)
            .isEqualTo(build(cold));
        assertThat(files(folder, "content")).isEqualTo(files(cold, "content"));
        assertThat(files(folder, "output")).isEqualTo(files(cold, "output"));
      }
    }
    assertThat(atOnce).as("builds that ended at once").isPositive();
  }

  private boolean lastReport() {
    return new LastBuild(folder, folder.resolve("output")).report().isPresent();
  }

  private static Report build(Path dossier) {
    return new Compiler(dossier, dossier.resolve("output"), Progress.SILENT).build();
  }

  private void change(Random random) throws IOException {
    int number = random.nextInt(4);
    switch (random.nextInt(12)) {
      case 0 -> seed(number, 1 + random.nextInt(SENTENCES.size()));
      case 1 -> delete("seeds/" + number + ".txt");
      case 2 -> sidecar(number, "title: Title " + random.nextInt(9));
      case 3 -> sidecar(number, "published: 2025-05-0" + (1 + random.nextInt(9)));
      case 4 -> sidecar(number, "publish: " + (random.nextBoolean() ? "withheld" : "link"));
      case 5 -> delete("seeds/" + number + ".yaml");
      case 6 ->
          write("seeds/curation/people.yaml", "- name: Ada Miller\n  id: ada-" + number + "\n");
      case 7 -> append(random, "content", ".md");
      case 8 -> deleteAny(random, "content", ".md");
      case 9 -> append(random, "output", ".html");
      case 10 -> deleteAny(random, "output", ".html");
      default -> write("seeds/4.txt", random.nextBoolean() ? "" : SENTENCES.get(number));
    }
  }

  private void seed(int number, int sentences) throws IOException {
    String text = String.join("\n\n", SENTENCES.subList(0, sentences));
    write("seeds/" + number + ".txt", text + "\n\nThis is article " + number + ".\n");
  }

  private void sidecar(int number, String line) throws IOException {
    if (Files.exists(folder.resolve("seeds/" + number + ".txt"))) {
      write("seeds/" + number + ".yaml", line + "\n");
    }
  }

  private void append(Random random, String below, String ending) throws IOException {
    List<Path> files = files(below, ending);
    if (!files.isEmpty()) {
      Path file = files.get(random.nextInt(files.size()));
      Files.writeString(file, Files.readString(file) + "\nA person's words.\n");
      age(file);
    }
  }

  private void deleteAny(Random random, String below, String ending) throws IOException {
    List<Path> files = files(below, ending);
    if (!files.isEmpty()) {
      Files.delete(files.get(random.nextInt(files.size())));
    }
  }

  private List<Path> files(String below, String ending) throws IOException {
    if (!Files.exists(folder.resolve(below))) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder.resolve(below))) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    age(file);
  }

  /** A build trusts no file as young as itself; and no two changes happen at one time. */
  private void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(changes++)));
  }

  private void delete(String path) throws IOException {
    Files.deleteIfExists(folder.resolve(path));
  }

  /** The dossier without anything that a build remembers. */
  private Path copy(Path to) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(f -> !f.startsWith(folder.resolve("target"))).toList()) {
        Files.copy(file, to.resolve(folder.relativize(file).toString()));
      }
    }
    return to;
  }

  private static Map<String, String> files(Path dossier, String below) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(dossier.resolve(below))) {
      try (Stream<Path> all = Files.walk(dossier.resolve(below))) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          files.put(dossier.relativize(file).toString(), text);
        }
      }
    }
    return files;
  }
}
