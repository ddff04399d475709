package news.dossier.cli;

import java.io.IOException;
import java.util.List;
import news.dossier.cli.sample.SampleDossier;
import news.dossier.model.Seed;
import news.dossier.problem.Checked;
import news.dossier.seed.SeedReader;
import news.dossier.seed.Seeds;

/** The seeds of a sample dossier, written to a temporary folder and read as any others. */
final class SampleSeeds {
  private SampleSeeds() {}

  /**
   * @param words about as many in each article
   */
  static List<Seed> of(int articles, int words) throws IOException {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      new SampleDossier(1, words).write(folder.path(), articles, done -> {});
      Checked<Seeds> seeds = new SeedReader().readFolder(folder.path().resolve("seeds"));
      if (!seeds.problems().isEmpty()) {
        throw new IllegalStateException("samples are fine: " + seeds.problems());
      }
      return seeds.value().seeds();
    }
  }
}
