package news.dossier.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.dossier.ShippedSeeds;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Stated;

/** Pasted seeds for tests, and short ways to ask what became of them. */
final class PastedSeeds {

  private PastedSeeds() {}

  static Seed seed(String text) {
    String path = "seeds/pasted.txt";
    return new Seed(path, SeedFormat.TEXT, "0".repeat(64), "UTF-8", text, Stated.nothing(path));
  }

  static Cleaned clean(String text) {
    return new PastedCleaner().clean(seed(text)).value();
  }

  /** One of the two articles that come with the project. */
  static String shipped(String name) {
    try {
      ShippedSeeds.assume();
      return Files.readString(Path.of("seeds", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> cut(Cleaned cleaned, CutReason why) {
    return cleaned.cuts().stream().filter(c -> c.why() == why).map(Cut::text).toList();
  }

  static List<String> blocks(Cleaned cleaned, Block.Kind kind) {
    return cleaned.blocks().stream().filter(b -> b.kind() == kind).map(Block::text).toList();
  }
}
