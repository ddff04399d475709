package news.dossier.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.Entity;
import news.dossier.model.Mention;
import org.jspecify.annotations.Nullable;

/** Where names stand in the texts, and whom they name. */
final class MentionsTable {
  private final Published published;

  MentionsTable(Published published) {
    this.published = published;
  }

  /** A name where it stands; numbers are from 1. */
  record Named(Article article, int number, Mention mention) {
    int sentence() {
      return article.annotations().sentenceAt(mention.span().start());
    }
  }

  Table<Named> table() {
    List<Column<Named>> columns = new ArrayList<>();
    columns.add(Column.<Named>text("id", n -> n.article().slug() + "-m" + n.number()).always());
    columns.addAll(
        Place.columns(published, Named::article, Named::sentence, n -> n.mention().span()));
    columns.add(Column.<Named>text("text", n -> n.mention().text()).always());
    columns.add(
        Column.<Named>text("type", n -> n.mention().type().name().toLowerCase(Locale.ROOT))
            .always());
    columns.add(
        Column.<Named>text(
                "entity",
                n -> published.named(n.article(), n.mention()).map(Entity::id).orElse(null))
            .in("entities"));
    columns.add(Column.text("role", this::role));
    columns.add(Column.<Named>text("rule", n -> n.mention().rule()).always());
    columns.add(Column.<Named>text("status", n -> Status.of(n.mention().isStated())).always());
    return new Table<>("mentions", columns, this::named);
  }

  /** Words beside a name are told only where the page shows them. */
  private @Nullable String role(Named named) {
    return named
        .mention()
        .role()
        .filter(role -> published.isShown(named.article(), named.sentence()))
        .map(Mention.Role::text)
        .orElse(null);
  }

  private Stream<Named> named() {
    return published
        .read()
        .flatMap(
            article -> {
              List<Mention> all = article.annotations().mentions();
              return IntStream.range(0, all.size())
                  .mapToObj(i -> new Named(article, i + 1, all.get(i)));
            });
  }
}
