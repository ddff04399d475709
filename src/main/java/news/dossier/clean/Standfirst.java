package news.dossier.clean;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import news.dossier.model.CutReason;

/**
 * Finds the summary between the headline and the text: the newsroom wrote it for readers, so it is
 * the first paragraph of the article. It is known by its name, by being the page's own description,
 * or by standing right under the headline.
 */
final class Standfirst {
  private static final int SHORTEST = 40;
  private static final int LONGEST = 400;

  private final Page page;
  private final Headline headline;

  Standfirst(Page page, Headline headline) {
    this.page = page;
    this.headline = headline;
  }

  /** Its index among the page's passages, going by the verdicts on these. */
  OptionalInt find(List<Optional<CutReason>> verdicts) {
    int text = 0;
    int head = -1;
    while (text < verdicts.size() && verdicts.get(text).isPresent()) {
      head = verdicts.get(text).equals(Optional.of(CutReason.HEADLINE)) ? text : head;
      text++;
    }
    for (int i = head + 1; head >= 0 && i < text; i++) {
      if (isStandfirst(page.passages().get(i), verdicts.get(i).orElseThrow(), head)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isStandfirst(Passage passage, CutReason why, int head) {
    boolean hasForm =
        passage.length() >= SHORTEST && passage.length() <= LONGEST && passage.linkDensity() < 0.5;
    boolean hasPlace = headline.isSummary(passage) || passage.index() == head + 1;
    return hasForm && (why == CutReason.STANDFIRST || (why == CutReason.OUTSIDE && hasPlace));
  }
}
