package news.dossier.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Change;
import news.dossier.model.Correction;

/**
 * The corrections of one article. The last is open until the curator states its day: what is
 * changed until then is one correction with it, so that trying things out leaves no trace.
 */
final class CorrectionList {
  private final List<Correction> corrections;
  private final int days;

  /**
   * @param days how many days the curator states; those that belong to no known correction stand
   *     for corrections of which nothing else is known
   */
  CorrectionList(List<Correction> known, int days) {
    this.corrections = new ArrayList<>(known);
    this.days = days;
  }

  /**
   * Adds what was changed, unless that is nothing, or no more than facts that were unknown before:
   * whoever was told "date unknown" was told nothing wrong. A day that the curator states for it
   * makes it a correction all the same.
   */
  void add(Correction correction) {
    if (correction.isUnrecorded()) {
      return;
    }
    int count = corrections.size();
    Optional<Correction> last =
        count == 0 ? Optional.empty() : Optional.of(corrections.get(count - 1));
    if (last.filter(l -> isOpen(l, count)).isPresent()) {
      corrections.remove(count - 1);
      Correction joined = joined(last.get(), correction);
      if (!joined.isUnrecorded()) {
        corrections.add(joined);
      }
    } else if (days > count || !onlyFillsIn(correction)) {
      fill(days - 1);
      corrections.add(correction);
    }
  }

  List<Correction> all() {
    fill(days);
    return List.copyOf(corrections);
  }

  private boolean isOpen(Correction last, int count) {
    return days < count || (days == count && last.isUnrecorded());
  }

  private static boolean onlyFillsIn(Correction correction) {
    return correction.unshown() == 0
        && correction.changes().stream().noneMatch(c -> c.isText() || c.before().isPresent());
  }

  private void fill(int count) {
    while (corrections.size() < count) {
      corrections.add(Correction.UNRECORDED);
    }
  }

  /** What two corrections changed, one after the other; or from the same beginning, anew. */
  private static Correction joined(Correction first, Correction second) {
    if (first.isUnrecorded() || first.from().equals(second.from())) {
      return second;
    }
    List<Change> joined = new ArrayList<>(first.changes());
    second.changes().forEach(change -> join(joined, change));
    return new Correction(first.from(), joined, first.unshown() + second.unshown());
  }

  private static void join(List<Change> joined, Change change) {
    for (int i = 0; i < joined.size(); i++) {
      Change earlier = joined.get(i);
      if (earlier.field().equals(change.field()) && leadsTo(earlier, change)) {
        joined.remove(i);
        if (!earlier.before().equals(change.after())) {
          joined.add(i, new Change(change.field(), earlier.before(), change.after()));
        }
        return;
      }
    }
    joined.add(change);
  }

  /**
   * Whether the second takes up what the first left: the same words, or a gap for the gone ones.
   */
  private static boolean leadsTo(Change first, Change second) {
    return first.after().isPresent()
        ? first.after().equals(second.before())
        : second.before().isEmpty() && (!first.isText() || first.before().equals(second.after()));
  }
}
