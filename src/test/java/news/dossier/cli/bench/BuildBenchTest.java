package news.dossier.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dossier.cli.sample.SampleDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a program in the place of a build that writes down what it finds. */
@DisabledOnOs(OS.WINDOWS)
class BuildBenchTest {
  private static final String BUILD =
      """
      state=cold; test -e "$3/content" && state=warm
      seeds=$(find "$3/seeds" -type f ! -name '*.yaml' | wc -l)
      edit=$(grep -rhoE 'Edited in round [0-9]+' "$3/seeds" || echo unedited)
      echo $1 $state $seeds $edit >> log
      mkdir -p "$3/content" "$3/output/css"
      echo page > "$3/content/a.md"; echo page > "$3/output/a.html"; echo > "$3/output/css/a.css"
      """;

  @TempDir Path scratch;

  private final List<String> table = new ArrayList<>();

  @Test
  void each_round_builds_from_nothing_then_twice_again_then_after_an_edit_then_with_one_more()
      throws IOException {
    bench(1, 1_000).run(List.of(5));

    assertThat(Files.readAllLines(scratch.resolve("log")))
        .containsExactly(
            "build cold 5 unedited",
            "build warm 5 unedited",
            "build warm 5 unedited",
            "build warm 5 Edited in round 0",
            "build warm 6 Edited in round 0",
            "build cold 6 Edited in round 0",
            "build warm 6 Edited in round 0",
            "build warm 6 Edited in round 0",
            "build warm 6 Edited in round 1",
            "build warm 7 Edited in round 1");
  }

  @Test
  void a_slow_build_from_nothing_is_made_once_and_counted() throws IOException {
    bench(2, 0).run(List.of(5));

    assertThat(Files.readAllLines(scratch.resolve("log")).stream().filter(s -> s.contains("cold")))
        .hasSize(1);
    assertThat(cells("cold")).startsWith("cold", "5", "1");
    assertThat(cells("warm")).startsWith("warm", "5", "2");
  }

  @Test
  void the_table_ends_with_pages_and_files_and_how_they_grow() throws IOException {
    bench(1, 1_000).run(List.of(8, 4));

    assertThat(table.get(1).split(" +")).startsWith("cold", "4", "1").endsWith("1", "2");
    assertThat(table.get(6).split(" +")).startsWith("cold", "8", "1").endsWith("1", "2");
    assertThat(table.get(12)).startsWith("Growth");
    assertThat(table.get(13).split(" +")).startsWith("cold").endsWith("0.00", "0.00");
  }

  @Test
  void nothing_is_left_of_the_dossiers() throws IOException {
    bench(1, 1_000).run(List.of(2, 3));

    try (Stream<Path> left = Files.list(scratch)) {
      assertThat(left.map(path -> path.getFileName().toString())).containsExactly("log");
    }
  }

  private BuildBench bench(int runs, double patience) {
    List<String> program = List.of("sh", "-c", BUILD, "build");
    return new BuildBench(scratch, new SampleDossier(1), program, runs, patience, table::add);
  }

  private String[] cells(String since) {
    return table.stream().filter(row -> row.startsWith(since)).findFirst().orElse("").split(" +");
  }
}
