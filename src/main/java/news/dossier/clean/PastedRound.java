package news.dossier.clean;

import java.util.HashSet;
import java.util.Set;
import news.dossier.model.CutReason;
import org.jspecify.annotations.Nullable;

/** One decision about every line of a page: part of the article, or cut and why. */
final class PastedRound {

  /** A line is kept if it is in the article with this probability; set on the training pages. */
  private static final double LIKELY = 0.35;

  private final PastedPage page;
  private final boolean[] kept;
  private final boolean plain;

  private PastedRound(PastedPage page, boolean[] kept, boolean plain) {
    this.plain = plain;
    this.page = page;
    this.kept = kept;
  }

  static PastedRound of(PastedPage page, LineModel model) {
    boolean[] kept = new boolean[page.size()];
    boolean plain = PastedPlain.isPlain(page);
    if (plain) {
      for (int i = 0; i < kept.length; i++) {
        kept[i] = !page.isFurniture(i);
      }
    } else {
      double[] likely = model.articleProbability(new LineContext(page).features());
      for (int i = 0; i < kept.length; i++) {
        kept[i] = likely[i] > LIKELY;
      }
      PastedStrays.drop(page, kept);
    }
    return new PastedRound(page, kept, plain);
  }

  /** The reason why each line is cut; null for a line of the article. */
  @Nullable CutReason[] cuts() {
    @Nullable CutReason[] cuts = new @Nullable CutReason[page.size()];
    PastedTop top = new PastedTop(page, kept, plain);
    top.mark(cuts);
    for (int i = 0; i < cuts.length; i++) {
      if (cuts[i] != null) {
        kept[i] = false;
      }
    }
    if (!plain) {
      repeated(cuts);
    }
    new PastedReasons(page, kept).fill(cuts);
    return cuts;
  }

  /** Pages print a paragraph twice to set it off; readers need it once. */
  private void repeated(@Nullable CutReason[] cuts) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] && page.shape(i).isProse() && !seen.add(page.text(i))) {
        kept[i] = false;
        cuts[i] = CutReason.REPEATED;
      }
    }
  }
}
