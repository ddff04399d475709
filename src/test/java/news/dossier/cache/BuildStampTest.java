package news.dossier.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildStampTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2025-01-01T00:00:00Z"));
  private static final byte[] RESULT = "all is well".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @BeforeEach
  void a_dossier_that_was_built() throws IOException {
    write("seeds/a.txt", "A");
    write("seeds/more/b.txt", "B");
    write("output/index.html", "<p>A</p>");
    build();
    assertThat(stamp().unchanged()).contains(RESULT);
  }

  private BuildStamp stamp() {
    return stamp("Java 17");
  }

  private BuildStamp stamp(String settings) {
    return new BuildStamp(
        folder.resolve("cache/stamp"),
        new BuildStamp.Places(
            List.of(folder.resolve("seeds"), folder.resolve("settings")),
            List.of(folder.resolve("output"), folder.resolve("output.lock")),
            settings));
  }

  private void build() {
    BuildStamp stamp = stamp();
    stamp.begin();
    stamp.end(RESULT);
  }

  /** A file that nobody touched for a while. */
  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setLastModifiedTime(file, LONG_AGO);
  }

  @Nested
  class Something_has_changed {
    @Test
    void when_a_file_was_added() throws IOException {
      write("seeds/more/c.txt", "C");
      assertThat(stamp().unchanged()).isEmpty();
    }

    @Test
    void when_a_file_was_deleted() throws IOException {
      Files.delete(folder.resolve("output/index.html"));
      assertThat(stamp().unchanged()).isEmpty();
    }

    @Test
    void when_a_file_was_renamed() throws IOException {
      Files.move(folder.resolve("seeds/a.txt"), folder.resolve("seeds/c.txt"));
      assertThat(stamp().unchanged()).isEmpty();
    }

    @Test
    void when_a_file_was_written_into_with_as_many_bytes() throws IOException {
      Files.writeString(folder.resolve("seeds/more/b.txt"), "X");
      assertThat(stamp().unchanged()).isEmpty();
    }

    @Test
    void when_a_file_was_replaced_by_another_of_the_same_size_and_time() throws IOException {
      Path other = write("other.txt", "X");
      Files.delete(folder.resolve("seeds/a.txt"));
      Files.move(other, folder.resolve("seeds/a.txt"));
      assertThat(stamp().unchanged()).isEmpty();
    }

    @Test
    void when_a_folder_was_added_though_it_is_empty() throws IOException {
      Files.createDirectories(folder.resolve("seeds/page.html"));
      assertThat(stamp().unchanged()).isEmpty();
    }

    @Test
    void when_a_file_appeared_that_was_not_there() throws IOException {
      write("settings", "a=b");
      assertThat(stamp().unchanged()).isEmpty();
    }

    @Test
    void when_a_build_is_running_or_was_killed() throws IOException {
      write("output.lock", "");
      assertThat(stamp().unchanged()).isEmpty();
    }

    @Test
    void when_the_program_runs_with_other_settings() {
      assertThat(stamp("Java 21").unchanged()).isEmpty();
    }

    @Test
    void when_a_file_became_a_symbolic_link() throws IOException {
      Path file = folder.resolve("seeds/a.txt");
      Files.move(file, folder.resolve("elsewhere.txt"));
      Files.createSymbolicLink(file, folder.resolve("elsewhere.txt"));
      assertThat(stamp().unchanged()).isEmpty();
    }
  }

  @Nested
  class Nothing_is_kept {
    @Test
    void when_an_input_changed_while_the_build_ran() throws IOException {
      write("seeds/c.txt", "C");
      BuildStamp stamp = stamp();
      stamp.begin();
      write("seeds/c.txt", "CC");
      stamp.end(RESULT);
      assertThat(stamp().unchanged()).isEmpty();
    }

    @Test
    void when_an_input_is_as_young_as_the_build() throws IOException {
      FileTime ahead = FileTime.from(Instant.parse("2999-01-01T00:00:00Z"));
      Files.setLastModifiedTime(write("seeds/a.txt", "A"), ahead);
      build();
      assertThat(stamp().unchanged()).isEmpty();
    }

    @Test
    void when_a_result_is_as_young_as_the_end_of_the_build() throws IOException {
      FileTime ahead = FileTime.from(Instant.parse("2999-01-01T00:00:00Z"));
      Files.setLastModifiedTime(write("output/index.html", "<p>B</p>"), ahead);
      build();
      assertThat(stamp().unchanged()).isEmpty();
    }

    @Test
    void when_the_build_never_began() throws IOException {
      write("seeds/a.txt", "AA");
      stamp().end(RESULT);
      assertThat(stamp().unchanged()).isEmpty();
    }
  }

  @Test
  void a_stamp_that_was_cut_short_or_damaged_anywhere_is_as_good_as_none() throws IOException {
    Path file = folder.resolve("cache/stamp");
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      Files.write(file, java.util.Arrays.copyOf(whole, at));
      assertThat(stamp().unchanged()).as("cut at %d", at).isEmpty();
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertThat(stamp().unchanged()).as("damaged at %d", at).isEmpty();
    }
  }

  @Test
  void files_of_others_at_the_top_do_not_count() throws IOException {
    write("output/.git/HEAD", "ref");
    assertThat(stamp().unchanged()).contains(RESULT);
    write("output/.nojekyll", "");
    assertThat(stamp().unchanged()).isEmpty();
  }

  @Test
  void many_files_are_looked_at_in_one_order_whatever_the_number_of_threads() throws IOException {
    for (int i : IntStream.range(0, 1500).toArray()) {
      write("seeds/%d/%d.txt".formatted(i % 3, i), "text");
    }
    build();
    for (int i = 0; i < 5; i++) {
      assertThat(stamp().unchanged()).contains(RESULT);
    }
  }

  @Test
  void leaves_nothing_behind_but_itself() throws IOException {
    build();
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      assertThat(files).containsExactly(folder.resolve("cache/stamp"));
    }
  }
}
