package news.dossier.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.dossier.model.Block;
import news.dossier.model.Cleaned;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;
import org.jspecify.annotations.Nullable;

/**
 * Cuts until nothing more is to be cut, so that cleaning cleaned text changes nothing. A second
 * round nearly always finds a plain article and leaves it as it is.
 */
final class PastedRounds {

  /** So many rounds bound the time on hostile texts that lose one line in each. */
  private static final int MOST = 12;

  private final LineModel model;

  PastedRounds(LineModel model) {
    this.model = model;
  }

  Cleaned clean(List<PastedLine> lines) {
    @Nullable CutReason[] why = new @Nullable CutReason[lines.size()];
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      kept.add(i);
    }
    boolean changed = true;
    for (int round = 0; round < MOST && changed; round++) {
      List<PastedLine> text = kept.stream().map(i -> PastedLine.of(lines.get(i).text())).toList();
      @Nullable CutReason[] cuts = PastedRound.of(PastedPage.of(text), model).cuts();
      for (int i = 0; i < cuts.length; i++) {
        why[kept.get(i)] = again(cuts[i], round);
      }
      changed = Arrays.stream(cuts).anyMatch(cut -> cut != null);
      kept.removeIf(i -> why[i] != null);
    }
    return cleaned(lines, kept, why);
  }

  /** What looks like a headline once the headline is gone is the line under it. */
  private static @Nullable CutReason again(@Nullable CutReason cut, int round) {
    return cut == CutReason.HEADLINE && round > 0 ? CutReason.STANDFIRST : cut;
  }

  private static Cleaned cleaned(
      List<PastedLine> lines, List<Integer> kept, @Nullable CutReason[] why) {
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < why.length; i++) {
      CutReason reason = why[i];
      if (reason != null) {
        cuts.add(new Cut(lines.get(i).text(), reason));
      }
    }
    List<Block> blocks = PastedBlocks.of(kept.stream().map(lines::get).toList());
    return new Cleaned(blocks, cuts);
  }
}
