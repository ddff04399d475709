package news.dossier.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dossier.export.Column.Form;
import news.dossier.model.Article;

/** Who published the articles. */
final class SourcesTable {
  private final Published published;

  SourcesTable(Published published) {
    this.published = published;
  }

  /** A publisher with its articles, in the order of the dossier. */
  record Publisher(String id, String name, List<Article> articles) {}

  Table<Publisher> table() {
    return new Table<>(
        "sources",
        List.of(
            Column.<Publisher>text("id", Publisher::id).always(),
            Column.<Publisher>text("name", Publisher::name).always(),
            Column.<Publisher>of("articles", Form.INTEGER, p -> p.articles().size()).always(),
            Column.<Publisher>list("by", p -> by(p.articles())),
            Column.<Publisher>text("status", p -> Status.of(isStated(p.articles()))).always()),
        this::publishers);
  }

  private Stream<Publisher> publishers() {
    Map<String, List<Article>> byId = new HashMap<>();
    for (Article article : published.articles()) {
      published
          .publisher(article)
          .ifPresent(id -> byId.computeIfAbsent(id, i -> new ArrayList<>()).add(article));
    }
    return published.publishers().entrySet().stream()
        .map(
            one ->
                new Publisher(
                    one.getValue(), one.getKey(), byId.getOrDefault(one.getValue(), List.of())));
  }

  private static List<String> by(List<Article> articles) {
    return articles.stream()
        .flatMap(a -> a.metadata().publisher().stream())
        .map(p -> p.provenance().toString())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isStated(List<Article> articles) {
    return articles.stream()
        .flatMap(a -> a.metadata().publisher().stream())
        .anyMatch(Status::isStated);
  }
}
