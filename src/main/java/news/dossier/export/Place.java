package news.dossier.export;

import java.util.List;
import java.util.function.Function;
import news.dossier.export.Column.Form;
import news.dossier.model.Article;
import news.dossier.model.Span;

/** Where something stands: in the text by code points, on the site by the sentence shown. */
final class Place {
  private Place() {}

  /** Its columns, alike in all tables. */
  static <R> List<Column<R>> columns(
      Published published,
      Function<R, Article> article,
      Function<R, Integer> sentence,
      Function<R, Span> span) {
    return List.of(
        Column.<R>text("article", r -> article.apply(r).slug()).always().in("articles"),
        Column.<R>of(
                "start",
                Form.INTEGER,
                r -> published.codePoints(article.apply(r)).before(span.apply(r).start()))
            .always(),
        Column.<R>of(
                "end",
                Form.INTEGER,
                r -> published.codePoints(article.apply(r)).before(span.apply(r).end()))
            .always(),
        Column.text(
            "address",
            r ->
                published.isShown(article.apply(r), sentence.apply(r))
                    ? page(article.apply(r)) + "#s" + (sentence.apply(r) + 1)
                    : null));
  }

  /** The page of an article. */
  static String page(Article article) {
    return "articles/" + article.slug() + ".html";
  }
}
