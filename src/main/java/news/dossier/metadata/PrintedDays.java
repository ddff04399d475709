package news.dossier.metadata;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import news.dossier.model.Edtf;
import news.dossier.model.Provenance;
import news.dossier.model.Sourced;

/**
 * The days that a page prints beside its headline, none of them called an update, which settle what
 * its metadata leave open.
 *
 * @param days in the page's order
 */
record PrintedDays(List<LocalDate> days) {
  private static final Duration WESTMOST = Duration.ofHours(-12);
  private static final Duration EASTMOST = Duration.ofHours(14);

  PrintedDays {
    days = List.copyOf(days);
  }

  /**
   * The day by which the publisher dates the article. An article of late evening in New York is the
   * next day's in metadata that give UTC: the printed day is the publisher's. And where only the
   * day of the last revision is printed, as the article's date and not as an update, the publisher
   * dates the article by that; the provenance then also tells what the metadata say.
   */
  Sourced<Edtf> settle(Sourced<Edtf> published, Optional<Sourced<Edtf>> updated) {
    if (published.value().day().filter(day -> !days.contains(day)).isEmpty()) {
      return published;
    }
    String source = published.provenance().source();
    return first(day -> canFallOn(published.value(), day))
        .map(day -> inferred(day, "day printed near the headline, for " + source + " in UTC"))
        .or(
            () ->
                first(day -> updated.filter(u -> isOn(u.value(), day)).isPresent())
                    .map(
                        day ->
                            inferred(
                                day,
                                "date printed near the headline; "
                                    + source
                                    + " says "
                                    + published.value())))
        .orElse(published);
  }

  private Optional<LocalDate> first(Predicate<LocalDate> test) {
    return days.stream().filter(test).findFirst();
  }

  private static Sourced<Edtf> inferred(LocalDate day, String rule) {
    return new Sourced<>(Edtf.of(day), Provenance.inferred(rule));
  }

  private static boolean isOn(Edtf moment, LocalDate day) {
    return moment.day().filter(day::equals).isPresent() || canFallOn(moment, day);
  }

  /** Whether there is a time zone in which a moment that is given in UTC falls on the day. */
  private static boolean canFallOn(Edtf moment, LocalDate day) {
    return inUtc(moment)
        .filter(m -> !m.plus(WESTMOST).toLocalDate().isAfter(day))
        .filter(m -> !m.plus(EASTMOST).toLocalDate().isBefore(day))
        .isPresent();
  }

  private static Optional<OffsetDateTime> inUtc(Edtf moment) {
    try {
      return Optional.of(OffsetDateTime.parse(moment.value()))
          .filter(m -> m.getOffset().equals(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
