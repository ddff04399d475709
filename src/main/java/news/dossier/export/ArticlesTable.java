package news.dossier.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Metadata;
import news.dossier.model.Sourced;
import org.jspecify.annotations.Nullable;

/** What is known of each article, and from where. */
final class ArticlesTable {
  private final Published published;

  ArticlesTable(Published published) {
    this.published = published;
  }

  Table<Article> table() {
    List<Column<Article>> columns = new ArrayList<>();
    columns.add(Column.<Article>text("id", Article::slug).always());
    columns.add(Column.<Article>text("page", Place::page).always());
    field(columns, "headline", Metadata::headline);
    columns.add(
        Column.list("authors", a -> a.metadata().authors().map(Sourced::value).orElse(List.of())));
    columns.add(Column.text("authors_by", a -> by(a.metadata().authors())));
    columns.add(
        Column.<Article>text("source", a -> published.publisher(a).orElse(null)).in("sources"));
    columns.add(Column.text("source_by", a -> by(a.metadata().publisher())));
    date(columns, "published", Metadata::published);
    date(columns, "updated", Metadata::updated);
    field(columns, "url", Metadata::url);
    field(columns, "archived", Metadata::archived);
    field(columns, "language", Metadata::language);
    field(columns, "rights", Metadata::rights);
    columns.add(
        Column.<Article>text("publish", a -> a.publish().name().toLowerCase(Locale.ROOT)).always());
    columns.add(Column.<Article>text("seed", a -> a.seed().path()).always());
    columns.add(Column.<Article>text("sha256", a -> a.seed().sha256()).always());
    columns.add(Column.<Article>text("status", a -> Status.of(isConfirmed(a.metadata()))).always());
    return new Table<>("articles", columns, () -> published.articles().stream());
  }

  private static void field(
      List<Column<Article>> columns,
      String name,
      Function<Metadata, Optional<Sourced<String>>> of) {
    columns.add(Column.text(name, a -> of.apply(a.metadata()).map(Sourced::value).orElse(null)));
    columns.add(Column.text(name + "_by", a -> by(of.apply(a.metadata()))));
  }

  private static void date(
      List<Column<Article>> columns, String name, Function<Metadata, Optional<Sourced<Edtf>>> of) {
    columns.add(
        Column.text(
            name, a -> of.apply(a.metadata()).map(Sourced::value).map(Edtf::value).orElse(null)));
    columns.add(Column.text(name + "_by", a -> by(of.apply(a.metadata()))));
  }

  private static <T> @Nullable String by(Optional<Sourced<T>> field) {
    return field.map(value -> value.provenance().toString()).orElse(null);
  }

  private static boolean isConfirmed(Metadata m) {
    return Stream.of(m.headline(), m.authors(), m.publisher(), m.published())
        .allMatch(field -> field.filter(Status::isStated).isPresent());
  }
}
