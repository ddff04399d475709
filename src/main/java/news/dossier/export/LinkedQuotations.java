package news.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Quotation;
import news.dossier.model.Sourced;
import news.dossier.text.ShownText;

/**
 * Writes {@code data/quotations.jsonld}: schema.org Quotations that the site shows, each with the
 * article that it stands in. A speaker is named only where that is sure.
 */
final class LinkedQuotations {
  private final Published published;

  LinkedQuotations(Published published) {
    this.published = published;
  }

  void write(OutputStream out) throws IOException {
    Json.writeGraph(published.read().flatMap(this::quotations), out);
  }

  private Stream<Map<String, Object>> quotations(Article article) {
    ShownText shown = published.shown(article);
    List<Quotation> all = article.annotations().quotations();
    return IntStream.range(0, all.size())
        .filter(i -> shown.has(all.get(i)))
        .mapToObj(i -> quotation(article, i + 1, all.get(i)));
  }

  private Map<String, Object> quotation(Article article, int number, Quotation quotation) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("@type", "Quotation");
    out.put("identifier", article.slug() + "-q" + number);
    out.put("text", quotation.text());
    quotation
        .attribution()
        .flatMap(attribution -> published.speaker(article, attribution))
        .filter(entity -> entity.type() != EntityType.PLACE)
        .ifPresent(entity -> out.put("spokenByCharacter", speaker(entity)));
    out.put("isPartOf", article(article));
    return out;
  }

  private static Map<String, Object> speaker(Entity entity) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("@type", entity.type() == EntityType.PERSON ? "Person" : "Organization");
    out.put("identifier", entity.id());
    out.put("name", entity.name());
    return out;
  }

  private static Map<String, Object> article(Article article) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("@type", "NewsArticle");
    out.put("identifier", article.slug());
    article.metadata().headline().map(Sourced::value).ifPresent(h -> out.put("headline", h));
    Published.address(article).ifPresent(url -> out.put("url", url));
    return out;
  }
}
