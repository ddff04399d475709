package news.dossier.timeline;

import java.util.List;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.CuratedEvent.Quoted;
import news.dossier.model.Edtf;
import news.dossier.model.EventKind;
import news.dossier.model.Evidence;
import news.dossier.model.Receipt;
import news.dossier.model.Span;

/**
 * Words that a decision quotes, found in their article.
 *
 * @param places where they stand, in order; at least one
 */
record Anchor(Quoted quoted, Article article, List<Span> places) {
  Anchor {
    places = List.copyOf(places);
  }

  String seed() {
    return article.seed().path();
  }

  /** Whether the words are in the clause that states the event. */
  boolean isInStatement(Receipt receipt) {
    return receipt.evidence().seed().equals(seed())
        && places.stream().anyMatch(receipt.statement()::overlaps);
  }

  /** Whether they are in the sentence. */
  boolean isInSentence(Receipt receipt) {
    return receipt.evidence().seed().equals(seed())
        && places.stream().anyMatch(receipt.evidence().span()::overlaps);
  }

  /** The words themselves. */
  Evidence words() {
    Span span = places.get(0);
    return new Evidence(seed(), span, span.in(article.cleaned().text()));
  }

  /** Evidence of an event for which the curator vouches. */
  Receipt receipt(Edtf date, EventKind kind, Optional<String> copyOf) {
    Span sentence = Sources.sentence(article, places.get(0));
    return new Receipt(
        new Evidence(seed(), sentence, sentence.in(article.cleaned().text())),
        places.get(0),
        date,
        kind,
        copyOf,
        Entry.BY_CURATOR);
  }
}
