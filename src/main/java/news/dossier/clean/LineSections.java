package news.dossier.clean;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.CutReason;
import org.jspecify.annotations.Nullable;

/** Features of a line from the furniture above it: under which heading it stands. */
final class LineSections {

  private static final int REACH = 6;

  private final PastedPage page;
  private final Set<CutReason> seen = EnumSet.noneOf(CutReason.class);
  private @Nullable CutReason open;
  private int openedAt;
  private boolean proseSeen;

  LineSections(PastedPage page) {
    this.page = page;
  }

  /** Adds the features of a line; lines are asked in order. */
  void add(int line, List<String> names) {
    CutReason above = open;
    if (above != null && line - openedAt <= REACH) {
      names.add("under-" + name(above));
      names.add("under-" + name(above) + (line - openedAt <= 2 ? "-near" : "-off"));
    }
    if (proseSeen) {
      seen.forEach(why -> names.add("seen-" + name(why)));
    }
    proseSeen |= page.shape(line).isProse();
    Optional<LineFurniture.Match> match = page.furniture().get(line);
    if (match.isPresent() && match.get().fit() != LineFurniture.Fit.HAS) {
      open = match.get().why();
      openedAt = line;
      if (proseSeen) {
        seen.add(match.get().why());
      }
    }
  }

  private static String name(CutReason why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
