package news.dossier.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Cut;
import news.dossier.model.CutReason;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what was cut in the order of the page: one cut for a menu or a box, not one for each of
 * its links; paragraphs that nothing binds together stay apart.
 */
final class CutCollector {
  private static final String SEPARATOR = " · ";
  private static final int LONGEST_JOINED = 1500;
  private static final int SHORT = 100;

  private final List<Cut> cuts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable CutReason why;
  private @Nullable Passage last;

  void add(Passage passage, CutReason reason) {
    if (!continues(passage, reason)) {
      end();
    }
    text.append(text.isEmpty() ? "" : SEPARATOR).append(passage.text());
    why = reason;
    last = passage;
  }

  /** All cuts so far; what was kept between two passages keeps their cuts apart. */
  List<Cut> cuts() {
    end();
    return List.copyOf(cuts);
  }

  private boolean continues(Passage passage, CutReason reason) {
    if (last == null || reason != why || last.index() + 1 != passage.index()) {
      return false;
    }
    if (text.length() + passage.length() > LONGEST_JOINED) {
      return false;
    }
    Optional<Region.Boilerplate> box = passage.region().boilerplate();
    boolean isSameBox = box.isPresent() && box.equals(last.region().boilerplate());
    return isSameBox || (last.length() <= SHORT && passage.length() <= SHORT);
  }

  private void end() {
    if (why != null) {
      cuts.add(new Cut(text.toString(), why));
    }
    text.setLength(0);
    why = null;
    last = null;
  }
}
