package news.dossier.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.Entities;
import news.dossier.model.Event;
import news.dossier.model.Receipt;
import news.dossier.model.Span;
import news.dossier.model.Timeline;

/** How much the site may show of each article of a dossier, worked out once. */
public final class ShownTexts {
  private final Entities entities;
  private final Map<String, List<Span>> events;
  private final Map<String, ShownText> shown = new HashMap<>();

  private ShownTexts(Dossier dossier) {
    this.entities = dossier.entities();
    this.events = events(dossier.timeline());
  }

  public static ShownTexts of(Dossier dossier) {
    return new ShownTexts(dossier);
  }

  /** What is shown of an article's text. */
  public ShownText of(Article article) {
    return shown.computeIfAbsent(
        article.slug(),
        slug ->
            ShownText.of(article, entities, events.getOrDefault(article.seed().path(), List.of())));
  }

  /** For each seed its sentences that tell of events: the best of each first, by weight. */
  private static Map<String, List<Span>> events(Timeline timeline) {
    Map<String, List<Span>> sentences = new HashMap<>();
    List<Event> byWeight = new ArrayList<>(timeline.events());
    byWeight.sort(Event.WEIGHTIEST_FIRST);
    for (boolean best : new boolean[] {true, false}) {
      for (Event event : byWeight) {
        for (Receipt receipt : event.evidence()) {
          if (receipt.isBestOf(event) == best) {
            sentences
                .computeIfAbsent(receipt.evidence().seed(), s -> new ArrayList<>())
                .add(receipt.evidence().span());
          }
        }
      }
    }
    return sentences;
  }
}
