package news.dossier.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.Entity;
import news.dossier.model.Event;
import news.dossier.model.Provenance;
import news.dossier.model.PublishLevel;
import news.dossier.model.Receipt;
import news.dossier.model.Settings;

/**
 * An event of which words may be quoted, as every export of the timeline tells it: its statement,
 * who and what is named, and the articles, none of them a copy.
 *
 * @param articles those that may be quoted, in the order of the evidence
 */
record QuotableEvent(
    Event event, List<String> people, List<String> places, List<Article> articles) {
  private static final Set<PublishLevel> QUOTABLE = Set.of(PublishLevel.FULL, PublishLevel.EXCERPT);

  QuotableEvent {
    people = List.copyOf(people);
    places = List.copyOf(places);
    articles = List.copyOf(articles);
  }

  /** Those whose statement may be quoted, in the order of the timeline. */
  static List<QuotableEvent> of(Dossier dossier) {
    Map<String, Article> bySeed = new HashMap<>();
    dossier.articles().stream()
        .filter(article -> QUOTABLE.contains(article.publish()))
        .forEach(article -> bySeed.put(article.seed().path(), article));
    Map<String, String> names = new HashMap<>();
    for (Entity entity : dossier.entities().all()) {
      names.put(entity.id(), entity.name());
    }
    List<QuotableEvent> events = new ArrayList<>();
    for (Event event : dossier.timeline().events()) {
      boolean isOurs = event.textBy().kind() == Provenance.Kind.STATED;
      if (isOurs || bySeed.containsKey(event.statement().seed())) {
        events.add(
            new QuotableEvent(
                event,
                named(event.people(), names),
                named(event.places(), names),
                articles(event, bySeed)));
      }
    }
    return events;
  }

  private static List<String> named(List<String> ids, Map<String, String> names) {
    return ids.stream().map(names::get).flatMap(Stream::ofNullable).toList();
  }

  private static List<Article> articles(Event event, Map<String, Article> bySeed) {
    Map<String, Article> articles = new LinkedHashMap<>();
    for (Receipt receipt : event.evidence()) {
      Article article = bySeed.get(receipt.evidence().seed());
      if (article != null && receipt.copyOf().isEmpty()) {
        articles.put(article.slug(), article);
      }
    }
    return List.copyOf(articles.values());
  }

  String text() {
    return event.text();
  }

  /** The address of an article's page; empty where the dossier has none. */
  static Optional<String> address(Article article, Settings settings) {
    return settings.url().map(url -> url + "articles/" + article.slug() + ".html");
  }
}
