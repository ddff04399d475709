package news.dossier.clean;

import java.util.Arrays;
import java.util.List;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Seed;
import news.dossier.problem.Checked;

/** Reads pasted text: each line that is not blank is a paragraph. */
final class PastedCleaner {

  Checked<Cleaned> clean(Seed seed) {
    List<Block> blocks =
        Arrays.stream(seed.text().split("\n"))
            .map(line -> line.replaceAll("\\s+", " ").strip())
            .filter(line -> !line.isEmpty())
            .map(Block::paragraph)
            .toList();
    return Checked.of(new Cleaned(blocks, List.of()));
  }
}
