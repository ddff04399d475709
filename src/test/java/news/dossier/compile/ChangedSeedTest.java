package news.dossier.compile;

import static java.nio.file.Files.createDirectories;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.dossier.cache.ReadingCache;
import news.dossier.model.ReadSeed;
import news.dossier.problem.Checked;
import news.dossier.seed.SeedReader;
import news.dossier.seed.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of seeds are not held in memory: they are read again when they are cleaned. */
final class ChangedSeedTest {
  private Path seed = Path.of("a.txt");

  @BeforeEach
  void seeds(@TempDir Path dossier) throws IOException {
    seed = createDirectories(dossier.resolve("seeds")).resolve("a.txt");
    Files.writeString(
        seed,
        """
        ---
        title: The ferry
        published: 2025-03-01
        language: de
        ---
        Die Fähre legte um neun Uhr ab, und niemand sah ihr nach.
        """);
  }

  @Test
  void a_seed_is_read_without_its_front_matter_as_often_as_it_is_asked_for() {
    var listed = listed().seeds().get(0);

    assertThat(listed.text()).startsWith("Die Fähre legte").isEqualTo(listed.text());
    assertThat(listed.held().text()).isEqualTo(listed.text());
    assertThat(listed).isEqualTo(listed().seeds().get(0));
  }

  @Test
  void a_seed_that_changes_while_the_build_is_reading_is_an_error() throws IOException {
    Seeds seeds = listed();
    Files.writeString(seed, "Something else.");

    assertThat(read(seeds).problems())
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .hasToString(
                        "seeds/a.txt: error: This file was changed or removed while the build was"
                            + " reading it. Build again."));
  }

  @Test
  void so_is_one_that_goes() throws IOException {
    Seeds seeds = listed();
    Files.delete(seed);

    assertThat(read(seeds).problems())
        .anySatisfy(problem -> assertThat(problem.what()).contains("changed or removed"));
  }

  private Seeds listed() {
    return new SeedReader().readFolder(seed.resolveSibling("")).value();
  }

  private static Checked<ReadSeed> read(Seeds seeds) {
    List<Checked<ReadSeed>> read =
        new Reader(ReadingCache.off()).readAll(seeds.seeds(), seeds.curation(), Progress.SILENT);
    return read.get(0);
  }
}
