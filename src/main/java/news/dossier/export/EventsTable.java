package news.dossier.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dossier.export.Column.Form;
import news.dossier.model.DayRange;
import org.jspecify.annotations.Nullable;

/** The entries of the timeline, and from where each thing about them is known. */
final class EventsTable {
  private final Published published;

  EventsTable(Published published) {
    this.published = published;
  }

  Table<PublishedEvent> table() {
    List<Column<PublishedEvent>> columns = new ArrayList<>();
    columns.add(Column.<PublishedEvent>text("id", e -> e.event().id()).always());
    columns.add(Column.<PublishedEvent>text("date", e -> e.event().date().value()).always());
    columns.add(Column.of("first_day", Form.DATE, e -> day(e, DayRange::first)));
    columns.add(Column.of("last_day", Form.DATE, e -> day(e, DayRange::last)));
    columns.add(
        Column.<PublishedEvent>text("date_by", e -> e.event().dateBy().toString()).always());
    columns.add(Column.<PublishedEvent>text("kind", e -> e.event().kind().label()).always());
    columns.add(
        Column.<PublishedEvent>text("kind_by", e -> e.event().kindBy().toString()).always());
    columns.add(Column.<PublishedEvent>text("statement", PublishedEvent::text).always());
    columns.add(
        Column.<PublishedEvent>text("statement_by", e -> e.event().textBy().toString()).always());
    columns.add(Column.<PublishedEvent>of("weight", Form.NUMBER, e -> e.event().weight()).always());
    columns.add(
        Column.<PublishedEvent>of("sources", Form.INTEGER, e -> e.event().sources()).always());
    columns.add(Column.list("people", e -> published.known(e.event().people())));
    columns.add(Column.list("organizations", e -> published.known(e.event().organizations())));
    columns.add(Column.list("places", e -> published.known(e.event().places())));
    columns.add(Column.of("disputed", Form.BOOLEAN, e -> !e.event().disputes().isEmpty()));
    columns.add(Column.<PublishedEvent>text("rule", e -> e.event().rule()).always());
    columns.add(
        Column.<PublishedEvent>text("status", e -> Status.of(e.event().curated().isPresent()))
            .always());
    return new Table<>("events", columns, () -> published.events().stream());
  }

  /** Dates before the year 0 or behind 9999 are beyond what other programs read. */
  private static @Nullable String day(
      PublishedEvent event, Function<DayRange, Optional<LocalDate>> end) {
    return end.apply(DayRange.of(event.event().date()))
        .filter(day -> day.getYear() >= 0 && day.getYear() <= 9999)
        .map(LocalDate::toString)
        .orElse(null);
  }
}
