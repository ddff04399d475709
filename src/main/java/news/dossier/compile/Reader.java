package news.dossier.compile;

import java.util.ArrayList;
import java.util.List;
import news.dossier.clean.Cleaner;
import news.dossier.metadata.MetadataReader;
import news.dossier.model.Cleaned;
import news.dossier.model.Metadata;
import news.dossier.model.ReadSeed;
import news.dossier.model.Seed;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;

/** The stages that look at one article at a time, in their order; run on all cores. */
public final class Reader {
  private final Cleaner cleaner = new Cleaner();
  private final MetadataReader metadataReader = new MetadataReader();

  /** Each seed, read, in the given order, whatever the number of cores. */
  public List<Checked<ReadSeed>> readAll(List<Seed> seeds, Progress progress) {
    try (Progress.Step step = progress.start("Reading seeds", seeds.size())) {
      return seeds.parallelStream()
          .map(
              seed -> {
                Checked<ReadSeed> read = read(seed);
                step.tick();
                return read;
              })
          .toList();
    }
  }

  private Checked<ReadSeed> read(Seed seed) {
    Checked<Cleaned> cleaned = cleaner.clean(seed);
    Checked<Metadata> metadata = metadataReader.read(seed, cleaned.value());
    List<Problem> problems = new ArrayList<>(cleaned.problems());
    problems.addAll(metadata.problems());
    return new Checked<>(new ReadSeed(seed, cleaned.value(), metadata.value()), problems);
  }
}
