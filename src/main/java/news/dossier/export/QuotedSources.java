package news.dossier.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.Entity;
import news.dossier.model.Quotation;
import news.dossier.text.ShownText;
import news.dossier.text.Words;
import news.dossier.text.cite.Quote;
import news.dossier.text.cite.Source;

/** The quotations that the site shows, each as the article that prints it with a note. */
final class QuotedSources {
  private final Published published;
  private final Words words;

  QuotedSources(Published published, Words words) {
    this.published = published;
    this.words = words;
  }

  /** In the order of the dossier, under the ids of the table of quotations. */
  List<Source> all() {
    return published.read().flatMap(this::of).toList();
  }

  private Stream<Source> of(Article article) {
    Source original = Source.of(article);
    ShownText shown = published.shown(article);
    List<Quotation> all = article.annotations().quotations();
    return IntStream.range(0, all.size())
        .filter(i -> shown.has(all.get(i)))
        .mapToObj(
            i -> original.quoting(article.slug() + "-q" + (i + 1), quote(article, all.get(i))));
  }

  private Quote quote(Article article, Quotation quotation) {
    Optional<Entity> speaker =
        quotation.attribution().flatMap(attribution -> published.speaker(article, attribution));
    return Quote.shown(
        quotation.text(),
        speaker
            .map(entity -> words.say("article.inferred-speaker", "name", entity.name()))
            .orElse(""));
  }
}
