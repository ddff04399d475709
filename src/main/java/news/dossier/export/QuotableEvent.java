package news.dossier.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.Entity;
import news.dossier.model.Event;
import news.dossier.model.Settings;

/**
 * An event of which words may be quoted, as every export of the timeline tells it: its statement,
 * who and what is named, and the articles, none of them a copy.
 *
 * @param text the words that the site shows of it
 * @param articles those that may be quoted, in the order of the evidence
 */
record QuotableEvent(
    Event event, String text, List<String> people, List<String> places, List<Article> articles) {

  QuotableEvent {
    people = List.copyOf(people);
    places = List.copyOf(places);
    articles = List.copyOf(articles);
  }

  /** Those of which the site shows a sentence, in the order of the timeline. */
  static Stream<QuotableEvent> of(Published published) {
    Map<String, String> names = new HashMap<>();
    for (Entity entity : published.entities()) {
      names.put(entity.id(), entity.name());
    }
    return published.events().stream()
        .map(
            one ->
                new QuotableEvent(
                    one.event(),
                    one.text(),
                    named(one.event().people(), names),
                    named(one.event().places(), names),
                    one.articles()));
  }

  private static List<String> named(List<String> ids, Map<String, String> names) {
    List<String> named = new ArrayList<>(ids.size());
    for (String id : ids) {
      String name = names.get(id);
      if (name != null) {
        named.add(name);
      }
    }
    return named;
  }

  /** The address of an article's page; empty where the dossier has none. */
  static Optional<String> address(Article article, Settings settings) {
    return settings.url().map(url -> url + "articles/" + article.slug() + ".html");
  }
}
