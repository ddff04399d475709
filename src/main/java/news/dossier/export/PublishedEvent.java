package news.dossier.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.Event;
import news.dossier.model.Provenance;
import news.dossier.model.Receipt;
import news.dossier.model.Span;

/**
 * An event of which the site shows a sentence, or which the curator tells in words of his or her
 * own.
 *
 * @param text the curator's words, or those of the best sentence shown
 * @param testimonies its evidence in articles that are not withheld and of which text is shown, in
 *     its order
 * @param articles that tell of it, none of them a copy, in the order of the evidence
 */
record PublishedEvent(
    Event event, String text, List<Testimony> testimonies, List<Article> articles) {
  PublishedEvent {
    testimonies = List.copyOf(testimonies);
    articles = List.copyOf(articles);
  }

  /**
   * One sentence that tells of it.
   *
   * @param number of the evidence, from 1
   * @param sentence index of the sentence in its article
   */
  record Testimony(int number, Article article, Receipt receipt, int sentence, boolean shown) {}

  static Optional<PublishedEvent> of(Event event, Published published) {
    List<Testimony> testimonies = new ArrayList<>();
    for (int i = 0; i < event.evidence().size(); i++) {
      Receipt receipt = event.evidence().get(i);
      int number = i + 1;
      published
          .article(receipt.evidence().seed())
          .filter(published::isRead)
          .ifPresent(article -> testimonies.add(testimony(number, article, receipt, published)));
    }
    return text(event, testimonies)
        .map(text -> new PublishedEvent(event, text, testimonies, articles(testimonies)));
  }

  private static Testimony testimony(
      int number, Article article, Receipt receipt, Published published) {
    int sentence = Math.max(0, article.annotations().sentenceAt(receipt.evidence().span().start()));
    return new Testimony(number, article, receipt, sentence, published.isShown(article, sentence));
  }

  private static Optional<String> text(Event event, List<Testimony> testimonies) {
    if (event.textBy().kind() == Provenance.Kind.STATED) {
      return Optional.of(event.text());
    }
    return testimonies.stream()
        .filter(t -> t.shown() && t.receipt().isBestOf(event))
        .findFirst()
        .map(t -> event.text())
        .or(() -> testimonies.stream().filter(Testimony::shown).findFirst().map(t -> words(t)));
  }

  private static String words(Testimony testimony) {
    Span sentence = testimony.receipt().evidence().span();
    Span statement = testimony.receipt().statement();
    String exact = testimony.receipt().evidence().exact();
    return sentence.contains(statement)
        ? exact
            .substring(statement.start() - sentence.start(), statement.end() - sentence.start())
            .strip()
        : exact;
  }

  /** Those of some sentences, each once. */
  private static List<Article> articles(List<Testimony> testimonies) {
    // By its name: the hash of an article is that of all its text.
    Map<String, Article> bySlug = new LinkedHashMap<>();
    for (Testimony testimony : testimonies) {
      if (testimony.receipt().copyOf().isEmpty()) {
        bySlug.putIfAbsent(testimony.article().slug(), testimony.article());
      }
    }
    return List.copyOf(bySlug.values());
  }
}
