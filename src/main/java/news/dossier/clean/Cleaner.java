package news.dossier.clean;

import news.dossier.model.Cleaned;
import news.dossier.model.Seed;
import news.dossier.problem.Checked;

/**
 * Finds the article in a seed. Stateless and safe for use by several threads.
 *
 * <p>Nothing that a reader of the page would see disappears: what is not in the blocks is in the
 * cuts. The blocks are plain text; a {@code <} in them is a less-than sign.
 */
public final class Cleaner {

  /** The article's blocks and all that was cut; a Problem when no article was found. */
  public Checked<Cleaned> clean(Seed seed) {
    return switch (seed.format()) {
      case TEXT -> new PastedCleaner().clean(seed);
      case HTML -> new HtmlCleaner().clean(seed);
      case MARKDOWN -> new MarkdownCleaner().clean(seed);
    };
  }
}
