package news.dossier.clean;

import java.util.List;
import java.util.stream.Collectors;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Stated;
import news.dossier.problem.Checked;

/** Made-up pages, and what cleaning makes of them. */
final class Pages {
  static final String FIRST =
      "The harbour of Lindby was closed on Monday after a crane fell into the water, the town said.";
  static final String SECOND =
      "Nobody was hurt. \"We heard a bang and then it was gone,\" said Ada Holm, who runs the ferry.";
  static final String THIRD =
      "Divers will look at the crane on Tuesday, and ships go to Norrvik until the quay is safe.";

  /** Three paragraphs of running text. */
  static final String TEXT = p(FIRST) + p(SECOND) + p(THIRD);

  private Pages() {}

  static String p(String text) {
    return "<p>" + text + "</p>\n";
  }

  static Checked<Cleaned> check(SeedFormat format, String text) {
    String path = "seeds/a." + format.label();
    return new Cleaner()
        .clean(new Seed(path, format, "0".repeat(64), "UTF-8", text, Stated.nothing(path)));
  }

  static Cleaned html(String body) {
    return check(SeedFormat.HTML, "<!doctype html><title>t</title><body>" + body).value();
  }

  static Cleaned markdown(String text) {
    return check(SeedFormat.MARKDOWN, text).value();
  }

  static List<String> texts(Cleaned cleaned) {
    return cleaned.blocks().stream().map(Block::text).toList();
  }

  /** The texts that were cut for this reason. */
  static List<String> cuts(Cleaned cleaned, CutReason why) {
    return cleaned.cuts().stream().filter(cut -> cut.why() == why).map(Cut::text).toList();
  }

  /** All that is kept and cut, for searching. */
  static String everything(Cleaned cleaned) {
    return cleaned.text()
        + "\n"
        + cleaned.cuts().stream().map(Cut::text).collect(Collectors.joining("\n"));
  }
}
