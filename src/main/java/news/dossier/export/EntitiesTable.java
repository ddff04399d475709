package news.dossier.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.dossier.export.Column.Form;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Entity;
import news.dossier.model.Provenance;

/** Who and what is named, with all that was decided about it. */
final class EntitiesTable {
  private final Published published;

  EntitiesTable(Published published) {
    this.published = published;
  }

  Table<Entity> table() {
    return new Table<>(
        "entities",
        List.of(
            Column.<Entity>text("id", Entity::id).always(),
            Column.<Entity>text("type", e -> e.type().name().toLowerCase(Locale.ROOT)).always(),
            Column.<Entity>text("name", Entity::name).always(),
            Column.<Entity>list("forms", e -> published.found(e).forms()),
            Column.<Entity>list("roles", EntitiesTable::roles),
            Column.text("wikidata", e -> e.curated().flatMap(CuratedEntity::wikidata).orElse(null)),
            Column.<Entity>list(
                "links", e -> e.curated().map(CuratedEntity::links).orElse(List.of())),
            Column.<Entity>of("mentions", Form.INTEGER, e -> published.found(e).mentions())
                .always(),
            Column.<Entity>of("articles", Form.INTEGER, e -> published.found(e).articles())
                .always(),
            Column.<Entity>list("by", EntitiesTable::by),
            Column.<Entity>text("status", e -> Status.of(e.isConfirmed())).always()),
        () -> published.entities().stream());
  }

  private static List<String> roles(Entity entity) {
    return entity.curated().stream()
        .flatMap(curated -> curated.roles().stream())
        .map(CuratedEntity.HeldRole::title)
        .toList();
  }

  private static List<String> by(Entity entity) {
    Stream<String> stated =
        entity.curated().stream().map(c -> Provenance.stated(c.where()).toString());
    Stream<String> decided = entity.decisions().stream().map(d -> d.by().toString());
    return Stream.concat(stated, decided).distinct().sorted().toList();
  }
}
