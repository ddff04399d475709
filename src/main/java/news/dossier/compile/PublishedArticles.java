package news.dossier.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.correct.Earlier;
import news.dossier.model.Article;
import news.dossier.model.Change;
import news.dossier.model.Correction;
import news.dossier.model.CuratedEntity;
import news.dossier.model.History;
import news.dossier.model.PublishLevel;

/** What the pages of earlier builds tell of articles and their corrections. */
final class PublishedArticles {
  /** The keys of headers that are read here. */
  static final Set<String> KEYS =
      Set.of(
          "seed",
          "sha256",
          "publish",
          "provenance",
          "title",
          "authors",
          "publisher",
          "published",
          "state",
          "corrections");

  private static final String ARTICLES = "articles/";
  private static final String CORRECTIONS = "corrections/";

  private final Map<String, Map<String, Object>> headers;
  private final Function<String, List<String>> passages;
  private final Map<String, String> slugs = new HashMap<>();

  /**
   * @param headers of the pages in {@code content/}, by path relative to it
   * @param passages the text of the page of such a path
   */
  PublishedArticles(
      Map<String, Map<String, Object>> headers, Function<String, List<String>> passages) {
    this.headers = headers;
    this.passages = passages;
    headers.forEach(
        (path, header) -> {
          if (header.get("seed") instanceof String seed && header.containsKey("sha256")) {
            String file = path.substring(path.lastIndexOf('/') + 1);
            slugs.put(seed, file.substring(0, file.length() - ".md".length()));
          }
        });
  }

  /** The given articles as they were published, by the slugs they now have. */
  Map<String, Earlier> earlier(List<Article> articles) {
    Map<String, Earlier> earlier = new TreeMap<>();
    for (Article article : articles) {
      page(ARTICLES, article)
          .flatMap(path -> earlier(path, headers.getOrDefault(path, Map.of())))
          .ifPresent(e -> earlier.put(article.slug(), e));
    }
    return earlier;
  }

  /** Their corrections, by the slugs they now have. */
  Map<String, History> histories(List<Article> articles) {
    Map<String, History> histories = new TreeMap<>();
    for (Article article : articles) {
      page(CORRECTIONS, article)
          .map(path -> history(headers.getOrDefault(path, Map.of())))
          .ifPresent(h -> histories.put(article.slug(), h));
    }
    return histories;
  }

  /** All that those are called whom no old version may name. */
  static Set<String> hiddenNames(List<CuratedEntity> entities) {
    return entities.stream()
        .filter(entity -> entity.hidden() && !entity.kept())
        .flatMap(
            e ->
                Stream.of(Stream.of(e.name()), e.also().stream(), e.merge().stream())
                    .flatMap(s -> s))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The page of this address, or the one that the seed had under another. */
  private Optional<String> page(String folder, Article article) {
    String path = folder + article.slug() + ".md";
    if (headers.getOrDefault(path, Map.of()).containsKey("sha256")) {
      return Optional.of(path);
    }
    return Optional.ofNullable(slugs.get(article.seed().path()))
        .map(slug -> folder + slug + ".md")
        .filter(headers::containsKey);
  }

  private Optional<Earlier> earlier(String path, Map<String, Object> header) {
    Optional<PublishLevel> level = text(header, "publish").flatMap(PublishLevel::of);
    Optional<String> sha256 = text(header, "sha256");
    if (level.isEmpty() || sha256.isEmpty()) {
      return Optional.empty();
    }
    Map<?, ?> provenance = header.get("provenance") instanceof Map<?, ?> map ? map : Map.of();
    Map<String, String> fields = new TreeMap<>();
    if (provenance.containsKey("headline")) {
      text(header, "title").ifPresent(title -> fields.put("headline", title));
    }
    if (header.get("authors") instanceof List<?> authors) {
      fields.put("authors", String.join(", ", authors.stream().map(String::valueOf).toList()));
    }
    text(header, "publisher").ifPresent(value -> fields.put("publisher", value));
    text(header, "published").ifPresent(value -> fields.put("published", value));
    Set<String> stated =
        provenance.entrySet().stream()
            .filter(entry -> String.valueOf(entry.getValue()).startsWith("stated"))
            .map(entry -> String.valueOf(entry.getKey()))
            .collect(Collectors.toSet());
    return Optional.of(
        new Earlier(sha256.get(), level.get(), fields, stated, () -> passages.apply(path)));
  }

  private static History history(Map<String, Object> header) {
    List<Correction> corrections = new ArrayList<>();
    if (header.get("corrections") instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> map) {
          corrections.add(correction(map));
        }
      }
    }
    return new History(text(header, "state").orElse(""), corrections);
  }

  private static Correction correction(Map<?, ?> map) {
    List<Change> changes = new ArrayList<>();
    if (map.get("changes") instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> change) {
          Optional<String> before = text(change, "before");
          Optional<String> after = text(change, "after");
          if (!before.equals(after)) {
            changes.add(new Change(text(change, "field").orElse(Change.TEXT), before, after));
          }
        }
      }
    }
    int unshown = map.get("unshown") instanceof Number number ? number.intValue() : 0;
    return new Correction(text(map, "from").orElse(""), changes, Math.max(0, unshown));
  }

  private static Optional<String> text(Map<?, ?> map, String key) {
    return Optional.ofNullable(map.get(key)).map(String::valueOf);
  }
}
