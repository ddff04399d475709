package news.dossier.search;

import java.time.LocalDate;
import java.util.Optional;
import news.dossier.model.DayRange;
import news.dossier.model.Edtf;

/**
 * The days that the articles may be of, as runs of articles that are of the same: how many there
 * are, the step to their first day from that of the run before, and how many days they may be of, 0
 * for any.
 */
final class Dates {
  /** Articles in one file. */
  static final int EACH = 4_000;

  private final StringBuilder runs = new StringBuilder();
  private int articles;
  private int length;
  private long day;
  private Optional<DayRange> last = Optional.empty();

  /** Notes the date of the next article. */
  void add(Optional<Edtf> published, Shards shards) {
    DayRange days =
        published
            .map(DayRange::of)
            .filter(range -> range.first().isPresent() && range.last().isPresent())
            .orElse(new DayRange(Optional.empty(), Optional.empty()));
    if (length > 0 && !last.equals(Optional.of(days))) {
      endRun();
    }
    last = Optional.of(days);
    length++;
    articles++;
    if (articles % EACH == 0) {
      write(shards);
    }
  }

  private void endRun() {
    DayRange days = last.orElseThrow();
    Varint.append(runs, length);
    long first = days.first().map(LocalDate::toEpochDay).orElse(day);
    Varint.appendSigned(runs, (int) (first - day));
    Varint.append(
        runs, (int) days.last().map(end -> end.toEpochDay() - first + 1).orElse(0L).longValue());
    day = first;
    length = 0;
  }

  /** Writes what has been noted since the last file. */
  void write(Shards shards) {
    if (length > 0) {
      endRun();
    }
    if (!runs.isEmpty()) {
      shards.add("dates/" + (articles - 1) / EACH, runs.toString());
    }
    runs.setLength(0);
    day = 0;
  }
}
