package news.dossier.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Block;
import news.dossier.model.CutReason;

/** Decides of each passage of the article's element whether it is the article, and if not, why. */
final class BlockSelector {
  private final Page page;
  private final Region container;
  private final Evidence evidence;
  private final Headline headline;

  BlockSelector(Page page, Region container, Evidence evidence, Headline headline) {
    this.page = page;
    this.container = container;
    this.evidence = evidence;
    this.headline = headline;
  }

  /** The verdict on each passage of the page, by its index; empty where it is the article. */
  List<Optional<CutReason>> verdicts() {
    List<Optional<CutReason>> verdicts = new ArrayList<>();
    for (Passage passage : page.passages()) {
      verdicts.add(
          container.covers(passage.index()) ? inside(passage) : Optional.of(outside(passage)));
    }
    cutHeadingsWithoutText(verdicts);
    trim(verdicts, container.from(), 1);
    trim(verdicts, container.to() - 1, -1);
    new Standfirst(page, headline)
        .find(verdicts)
        .ifPresent(index -> verdicts.set(index, Optional.empty()));
    return verdicts;
  }

  private CutReason outside(Passage passage) {
    if (headline.isIn(passage)) {
      return CutReason.HEADLINE;
    }
    return named(passage)
        .or(() -> PassageRule.judge(passage))
        .orElse(passage.linkDensity() > 0.5 ? CutReason.NAVIGATION : CutReason.OUTSIDE);
  }

  private Optional<CutReason> inside(Passage passage) {
    if (headline.isIn(passage)) {
      return Optional.of(CutReason.HEADLINE);
    }
    if (evidence.isStrong() && evidence.vouchesFor(passage) && passage.isProse()) {
      return PassageRule.judge(passage);
    }
    return named(passage).or(() -> PassageRule.judge(passage)).or(() -> linked(passage));
  }

  private static Optional<CutReason> named(Passage passage) {
    return passage.region().boilerplate().map(Region.Boilerplate::why);
  }

  private static Optional<CutReason> linked(Passage passage) {
    return passage.linkDensity() > 0.8 ? Optional.of(CutReason.RELATED) : Optional.empty();
  }

  /** A heading under which nothing is left leads to what was cut, and goes with it. */
  private void cutHeadingsWithoutText(List<Optional<CutReason>> verdicts) {
    CutReason next = CutReason.RELATED;
    boolean hasText = false;
    for (int i = container.to() - 1; i >= container.from(); i--) {
      Passage passage = page.passages().get(i);
      if (verdicts.get(i).isPresent()) {
        next = verdicts.get(i).orElseThrow();
      } else if (passage.kind() != Block.Kind.HEADING) {
        hasText = true;
      } else if (!hasText) {
        verdicts.set(i, Optional.of(next));
      }
    }
  }

  /** Short lines at either end of the text that are no sentences: names, labels, dates. */
  private void trim(List<Optional<CutReason>> verdicts, int from, int step) {
    for (int i = from; container.covers(i); i += step) {
      if (verdicts.get(i).isEmpty()) {
        Passage passage = page.passages().get(i);
        if (passage.kind() != Block.Kind.PARAGRAPH || passage.endsSentence() || passage.isProse()) {
          return;
        }
        verdicts.set(i, Optional.of(CutReason.OUTSIDE));
      }
    }
  }
}
