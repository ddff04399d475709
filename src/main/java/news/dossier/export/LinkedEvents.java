package news.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.EventKind;
import news.dossier.model.Settings;

/**
 * Writes {@code data/timeline.jsonld}: schema.org Events, each the subject of its articles. Nobody
 * is said to have organised or attended one; those named are what it is about.
 */
final class LinkedEvents {
  /** What schema.org takes for a date; nothing less certain. */
  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  private final Settings settings;

  /** By their slugs: most articles tell of many events. */
  private final Map<String, Map<String, String>> articles = new HashMap<>();

  private LinkedEvents(Settings settings) {
    this.settings = settings;
  }

  static void write(Published published, OutputStream out) throws IOException {
    LinkedEvents linked = new LinkedEvents(published.dossier().settings());
    Json.writeGraph(QuotableEvent.of(published).map(linked::event), out);
  }

  private Map<String, Object> event(QuotableEvent quotable) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("@type", "Event");
    out.put("identifier", quotable.event().id());
    out.put("name", quotable.text());
    dates(quotable.event().date(), out);
    if (quotable.event().kind() == EventKind.EXPECTED) {
      out.put("eventStatus", "https://schema.org/EventScheduled");
    }
    put(out, "location", "Place", quotable.places());
    put(out, "about", "Person", quotable.people());
    out.put(
        "subjectOf",
        quotable.articles().stream()
            .map(article -> articles.computeIfAbsent(article.slug(), slug -> article(article)))
            .toList());
    return out;
  }

  private static void dates(Edtf date, Map<String, Object> out) {
    String[] ends = date.value().split("/", -1);
    if (ISO.matcher(ends[0]).matches()) {
      out.put("startDate", ends[0]);
    }
    if (ends.length > 1 && ISO.matcher(ends[1]).matches()) {
      out.put("endDate", ends[1]);
    }
  }

  private static void put(Map<String, Object> out, String key, String type, List<String> names) {
    if (!names.isEmpty()) {
      out.put(key, names.stream().map(name -> thing(type, name)).toList());
    }
  }

  private static Map<String, String> thing(String type, String name) {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("@type", type);
    out.put("name", name);
    return out;
  }

  private Map<String, String> article(Article article) {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("@type", "NewsArticle");
    out.put("headline", article.title());
    Published.address(article).ifPresent(url -> out.put("url", url));
    QuotableEvent.address(article, settings).ifPresent(page -> out.put("mainEntityOfPage", page));
    return out;
  }
}
