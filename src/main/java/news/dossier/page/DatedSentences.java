package news.dossier.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dossier.model.Annotations;
import news.dossier.model.Span;
import news.dossier.model.Timex;

/** Sentences that name an entity and a date in the calendar. */
final class DatedSentences {
  /**
   * @param from the first day of what the time expression means
   */
  record Dated(LocalDate from, Timex timex, Appearance appearance) {}

  private DatedSentences() {}

  /** The earliest date first; ties in the order of the dossier. */
  static List<Dated> of(Entry entry) {
    List<Dated> dated = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Appearance appearance : entry.appearances()) {
      if (appearance.shown()
          && seen.add(appearance.article().slug() + " " + appearance.sentence())) {
        add(appearance, dated);
      }
    }
    dated.sort(Comparator.comparing(Dated::from));
    return dated;
  }

  private static void add(Appearance appearance, List<Dated> dated) {
    Annotations read = appearance.article().annotations();
    if (read.sentences().isEmpty()) {
      return;
    }
    Span sentence = read.sentences().get(appearance.sentence());
    for (Timex timex : read.timexes()) {
      if (timex.span().start() >= sentence.end()) {
        break;
      }
      if (sentence.contains(timex.span())) {
        TimexWords.firstDay(timex).ifPresent(day -> dated.add(new Dated(day, timex, appearance)));
      }
    }
  }
}
