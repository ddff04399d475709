package news.dossier.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.Attribution;
import news.dossier.model.Entity;
import news.dossier.model.Quotation;
import news.dossier.text.ShownText;

/** What was said, where it is printed and by whom. */
final class QuotationsTable {
  private final Published published;

  QuotationsTable(Published published) {
    this.published = published;
  }

  /** A quotation where it stands; numbers are from 1. */
  record Said(Article article, int number, Quotation quotation, boolean shown) {
    Optional<Attribution> attribution() {
      return quotation.attribution();
    }

    int sentence() {
      return article.annotations().sentenceAt(quotation.span().start());
    }
  }

  Table<Said> table() {
    List<Column<Said>> columns = new ArrayList<>();
    columns.add(Column.<Said>text("id", s -> s.article().slug() + "-q" + s.number()).always());
    columns.addAll(
        Place.columns(published, Said::article, Said::sentence, s -> s.quotation().span()));
    columns.add(Column.text("quoted", s -> s.shown() ? s.quotation().text() : null));
    columns.add(
        Column.<Said>text(
                "speaker",
                s ->
                    s.attribution()
                        .flatMap(a -> published.speaker(s.article(), a))
                        .map(Entity::id)
                        .orElse(null))
            .in("entities"));
    columns.add(
        Column.text(
            "speaker_text",
            s -> s.shown() ? s.attribution().map(Attribution::text).orElse(null) : null));
    columns.add(Column.text("rule", s -> s.attribution().map(Attribution::rule).orElse(null)));
    columns.add(Column.<Said>text("status", s -> Status.of(false)).always());
    return new Table<>("quotations", columns, this::said);
  }

  private Stream<Said> said() {
    return published
        .read()
        .flatMap(
            article -> {
              List<Quotation> all = article.annotations().quotations();
              ShownText shown = published.shown(article);
              return IntStream.range(0, all.size())
                  .mapToObj(i -> new Said(article, i + 1, all.get(i), shown.has(all.get(i))));
            });
  }
}
