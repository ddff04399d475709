package news.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Event;
import news.dossier.model.Metadata;
import news.dossier.model.Page;
import news.dossier.model.Sourced;
import news.dossier.model.StreamedPage;
import news.dossier.text.Sentences;

/** The permanent page of one event. */
final class EventPage {
  private static final int TITLE = 120;

  /** Articles in the structured data. */
  private static final int ARTICLES = 20;

  private final Chronology chronology;
  private final Register register;
  private final Map<String, Integer> titles = new HashMap<>();

  private EventPage(Chronology chronology, Register register) {
    this.chronology = chronology;
    this.register = register;
  }

  /** From the root of the site. */
  static String path(TimelineEntry entry) {
    return "events/" + entry.id() + ".md";
  }

  /** The pages of all entries that have one. */
  static List<StreamedPage> pages(Chronology chronology, Register register) {
    EventPage pages = new EventPage(chronology, register);
    List<TimelineEntry> entries =
        chronology.entries().stream().filter(chronology::hasPage).toList();
    entries.forEach(e -> pages.titles.merge(fullTitle(e), 1, Integer::sum));
    return entries.stream().map(e -> new StreamedPage(path(e), () -> pages.page(e))).toList();
  }

  private static String title(TimelineEntry entry) {
    return MarkdownText.allowed(Sentences.shortened(entry.statement(), TITLE));
  }

  private static String fullTitle(TimelineEntry entry) {
    return title(entry) + " (" + entry.when() + ")";
  }

  private Page page(TimelineEntry entry) {
    EventText text = new EventText(entry, register);
    return new Page(
        path(entry),
        header(entry),
        FramePages.heading(title(entry)) + text.disputes() + text.evidence() + text.copies());
  }

  private Map<String, Object> header(TimelineEntry entry) {
    Map<String, Object> header = FramePages.header("event", title(entry));
    boolean alone = titles.getOrDefault(fullTitle(entry), 1) == 1;
    header.put("distinction", alone ? entry.when() : entry.when() + ", " + entry.id());
    header.put("event", entry.id());
    header.put("dated", entry.event().date().value());
    header.put("when", entry.when());
    header.put("why", why(entry));
    header.put("kind", entry.event().kind().label());
    header.put("confirmed", entry.isConfirmed());
    header.put("provenance", provenance(entry.event()));
    entry.event().note().ifPresent(note -> header.put("note", MarkdownText.allowed(note)));
    header.put("sources", entry.event().sources());
    header.put("statement", MarkdownText.allowed(entry.statement()));
    if (entry.isQuoted()) {
      register.wording().foreign(entry.best().article()).ifPresent(l -> header.put("spoken", l));
    }
    header.put("place", html(chronology.page(entry)) + "#" + entry.anchor());
    put(header, "people", entry.event().people());
    put(header, "organizations", entry.event().organizations());
    put(header, "places", entry.event().places());
    header.put(
        "articles",
        entry.byArticle().stream().limit(ARTICLES).map(t -> article(t.article())).toList());
    header.put(
        "evidence",
        entry.event().evidence().stream().map(r -> r.evidence().fingerprint()).distinct().toList());
    return header;
  }

  private static Map<String, String> provenance(Event event) {
    Map<String, String> by = new LinkedHashMap<>();
    by.put("event", event.existenceBy().toString());
    by.put("statement", event.textBy().toString());
    by.put("dated", event.dateBy().toString());
    by.put("kind", event.kindBy().toString());
    return by;
  }

  /** The words that give the date, with the rule that read them and where they stand. */
  private Map<String, Object> why(TimelineEntry entry) {
    Testimony dating =
        entry.testimonies().stream()
            .filter(t -> t.shown() && t.receipt().date().equals(entry.event().date()))
            .max(Comparator.comparing(t -> t.timeWords().isPresent()))
            .orElse(entry.best());
    Map<String, Object> why = new LinkedHashMap<>();
    String text = register.shown(dating.article()).text();
    dating
        .timeWords()
        .filter(span -> dating.shown())
        .ifPresent(span -> why.put("words", MarkdownText.allowed(span.in(text))));
    why.put("rule", dating.receipt().rule());
    why.put("uri", html(dating.address()));
    why.put("sentence", dating.sentence() + 1);
    why.put("as", EntryText.name(dating, register.wording()));
    return why;
  }

  private void put(Map<String, Object> header, String key, List<String> ids) {
    List<Map<String, String>> named = new ArrayList<>();
    for (String id : ids) {
      Optional<Entry> found = register.entry(id);
      if (found.isPresent()) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("name", found.get().name());
        map.put("uri", html(register.address(found.get())));
        named.add(map);
      }
    }
    if (!named.isEmpty()) {
      header.put(key, named);
    }
  }

  private Map<String, String> article(Article article) {
    Metadata m = article.metadata();
    Map<String, String> map = new LinkedHashMap<>();
    map.put("title", register.wording().title(article));
    map.put("uri", html(Cited.address(article)));
    m.url().map(Sourced::value).ifPresent(url -> map.put("url", url));
    m.publisher().map(Sourced::value).ifPresent(name -> map.put("publisher", name));
    m.published().map(Sourced::value).map(Edtf::value).ifPresent(d -> map.put("published", d));
    return map;
  }

  /** In the header, where no Markdown is read, an address is that of the site. */
  static String html(String address) {
    return address.replaceFirst("\\.md(?=#|$)", ".html");
  }
}
