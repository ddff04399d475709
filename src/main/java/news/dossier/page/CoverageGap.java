package news.dossier.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.PublishLevel;
import news.dossier.model.Sourced;

/**
 * Days on which the dossier has no article: what happened then, it may not know.
 *
 * @param first the first such day
 * @param last the last one
 */
record CoverageGap(LocalDate first, LocalDate last) {
  /** A shorter one says little. */
  private static final long DAYS = 14;

  /** How many times as long as usual. */
  private static final long UNUSUAL = 4;

  /**
   * The stretches between two articles that are two weeks long at least and four times as long as
   * the median one, in the order of time.
   */
  static List<CoverageGap> of(List<Article> articles) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Article article : articles) {
      if (article.publish() != PublishLevel.WITHHELD) {
        article.metadata().published().map(Sourced::value).flatMap(Edtf::day).ifPresent(days::add);
      }
    }
    List<Long> missing = new ArrayList<>();
    List<CoverageGap> gaps = new ArrayList<>();
    LocalDate before = null;
    for (LocalDate day : days) {
      if (before != null) {
        missing.add(ChronoUnit.DAYS.between(before, day) - 1);
        gaps.add(new CoverageGap(before.plusDays(1), day.minusDays(1)));
      }
      before = day;
    }
    missing.sort(null);
    long usual = missing.isEmpty() ? 0 : missing.get(missing.size() / 2);
    return gaps.stream().filter(gap -> gap.days() >= Math.max(DAYS, UNUSUAL * usual)).toList();
  }

  private long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** {@code No coverage 4–19 March 2011}. */
  String words(Wording wording) {
    return wording.say("timeline.no-coverage", "days", wording.dates().days(first, last));
  }
}
