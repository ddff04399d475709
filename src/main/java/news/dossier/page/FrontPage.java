package news.dossier.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dossier.model.Dossier;
import news.dossier.model.Page;
import news.dossier.model.Settings;

/**
 * The home page: on one screen what the dossier is about, the story so far, who matters and what
 * they last said, where sources differ, and what is new. Its header carries what all templates know
 * of the dossier.
 */
final class FrontPage {
  /** Events of the story so far. */
  private static final int EVENTS = 6;

  private final Dossier dossier;
  private final Register register;
  private final Chronology chronology;
  private final Sayings sayings;

  FrontPage(Dossier dossier, Register register, Chronology chronology, Sayings sayings) {
    this.dossier = dossier;
    this.register = register;
    this.chronology = chronology;
    this.sayings = sayings;
  }

  Page page() {
    Settings settings = dossier.settings();
    Map<String, Object> header = FramePages.header("home", settings.title());
    settings.summary().ifPresent(summary -> header.put("summary", summary));
    settings.url().ifPresent(url -> header.put("url", url));
    header.put("language", settings.language());
    put(header, "editors", settings.editors());
    settings.contact().ifPresent(contact -> header.put("contact", contact));
    put(header, "people", new FrontPeople(register, sayings).header());
    List<Map<String, Object>> story = story();
    if (!story.isEmpty()) {
      header.put("story", story);
      header.put("entries", chronology.entries().size());
      TimelinePages.strip(chronology, register.wording().dates())
          .ifPresent(strip -> header.put("strip", strip));
    }
    put(header, "disputes", FrontDisputes.header(chronology, register));
    Novelties.header(dossier, register, chronology).ifPresent(news -> header.put("news", news));
    header.put("counts", counts());
    String summary = settings.summary().map(s -> "\n" + MarkdownText.escape(s) + "\n").orElse("");
    return new Page("index.md", header, FramePages.heading(settings.title()) + summary);
  }

  private static void put(Map<String, Object> header, String key, List<?> values) {
    if (!values.isEmpty()) {
      header.put(key, values);
    }
  }

  /** How much there is of each kind, for the ways into all of it. */
  private Map<String, Object> counts() {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      counts.put(kind.folder, register.of(kind).size());
    }
    int spoken = sayings.unattributed().size();
    for (Kind kind : Kind.values()) {
      spoken += register.of(kind).stream().mapToInt(entry -> sayings.of(entry).size()).sum();
    }
    counts.put("quotes", spoken);
    return counts;
  }

  /**
   * The weightiest events in the order of time. What is dated to a year or less exactly than that
   * has no place in a sequence, and comes in only where there is too little else.
   */
  private List<Map<String, Object>> story() {
    List<TimelineEntry> exact =
        chronology.entries().stream().filter(e -> e.period().month().isPresent()).toList();
    List<TimelineEntry> from = exact.size() < EVENTS ? chronology.entries() : exact;
    return Chronology.weightiest(from, EVENTS).stream().map(this::event).toList();
  }

  private Map<String, Object> event(TimelineEntry entry) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("dated", entry.event().date().value());
    map.put("text", MarkdownText.allowed(entry.statement()));
    if (entry.isQuoted()) {
      register.wording().foreign(entry.best().article()).ifPresent(l -> map.put("language", l));
    }
    map.put("kind", entry.event().kind().label());
    map.put("confirmed", entry.isConfirmed());
    map.put("uri", EventPage.html(chronology.address(entry)));
    return map;
  }
}
