package news.dossier.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Timex;
import news.dossier.model.Tokenized;

/** Reads the time expressions of one article. Stateless and safe for use by several threads. */
public final class TimexReader {

  /**
   * The time expressions, in the order of the text; none overlaps another.
   *
   * @param published the day to which "today" and "next week" refer; without it they stay
   *     unresolved
   */
  public List<Timex> read(Tokenized article, Optional<LocalDate> published) {
    return List.of();
  }
}
