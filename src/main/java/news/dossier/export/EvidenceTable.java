package news.dossier.export;

import java.util.ArrayList;
import java.util.List;
import news.dossier.export.PublishedEvent.Testimony;
import news.dossier.model.Article;
import org.jspecify.annotations.Nullable;

/** The sentences that tell of events. */
final class EvidenceTable {
  private final Published published;

  EvidenceTable(Published published) {
    this.published = published;
  }

  /** A sentence that tells of an event. */
  record Told(PublishedEvent event, Testimony testimony) {}

  Table<Told> table() {
    List<Column<Told>> columns = new ArrayList<>();
    columns.add(
        Column.<Told>text("id", t -> t.event().event().id() + "-e" + t.testimony().number())
            .always());
    columns.add(Column.<Told>text("event", t -> t.event().event().id()).always().in("events"));
    columns.addAll(
        Place.columns(
            published,
            t -> t.testimony().article(),
            t -> t.testimony().sentence(),
            t -> t.testimony().receipt().evidence().span()));
    columns.add(
        Column.text(
            "exact",
            t -> t.testimony().shown() ? t.testimony().receipt().evidence().exact() : null));
    columns.add(Column.<Told>text("date", t -> t.testimony().receipt().date().value()).always());
    columns.add(Column.<Told>text("kind", t -> t.testimony().receipt().kind().label()).always());
    columns.add(Column.<Told>text("copy_of", this::original).in("articles"));
    columns.add(Column.<Told>text("rule", t -> t.testimony().receipt().rule()).always());
    columns.add(Column.<Told>text("status", t -> Status.of(false)).always());
    return new Table<>(
        "evidence",
        columns,
        () ->
            published.events().stream()
                .flatMap(e -> e.testimonies().stream().map(t -> new Told(e, t))));
  }

  private @Nullable String original(Told told) {
    return told.testimony()
        .receipt()
        .copyOf()
        .flatMap(published::article)
        .map(Article::slug)
        .orElse(null);
  }
}
