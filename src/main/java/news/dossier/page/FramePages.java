package news.dossier.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.Edtf;
import news.dossier.model.Page;
import news.dossier.model.Settings;
import news.dossier.model.Sourced;

/** The pages that every site has: home, the index of articles, the page for a lost reader. */
final class FramePages {
  /** People named on the front page. */
  private static final int PEOPLE = 8;

  /** Events of the story so far. */
  private static final int EVENTS = 6;

  private FramePages() {}

  /** The home page; its header carries what all templates know of the dossier. */
  static Page home(Dossier dossier, Register register, Chronology chronology) {
    Settings settings = dossier.settings();
    Map<String, Object> header = header("home", settings.title());
    settings.summary().ifPresent(summary -> header.put("summary", summary));
    settings.url().ifPresent(url -> header.put("url", url));
    header.put("language", settings.language());
    if (!settings.editors().isEmpty()) {
      header.put("editors", settings.editors());
    }
    settings.contact().ifPresent(contact -> header.put("contact", contact));
    List<Map<String, Object>> people = people(register);
    if (!people.isEmpty()) {
      header.put("people", people);
    }
    List<Map<String, Object>> story = story(chronology, register.wording());
    if (!story.isEmpty()) {
      header.put("story", story);
      header.put("entries", chronology.entries().size());
      TimelinePages.strip(chronology, register.wording().dates())
          .ifPresent(strip -> header.put("strip", strip));
    }
    String summary = settings.summary().map(s -> "\n" + MarkdownText.escape(s) + "\n").orElse("");
    return new Page("index.md", header, heading(settings.title()) + summary);
  }

  /** Those whom most articles name, with the number of articles. */
  private static List<Map<String, Object>> people(Register register) {
    return register.of(Kind.PERSON).stream()
        .filter(Entry::hasPage)
        .sorted(
            Comparator.comparingInt((Entry e) -> -e.byArticle().size())
                .thenComparing(e -> -e.sentences())
                .thenComparing(Entry::id))
        .limit(PEOPLE)
        .map(FramePages::person)
        .toList();
  }

  private static Map<String, Object> person(Entry entry) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", entry.name());
    map.put("uri", Kind.PERSON.folder + "/" + entry.id() + ".html");
    map.put("articles", entry.byArticle().size());
    map.put("confirmed", entry.entity().isConfirmed());
    return map;
  }

  /** The weightiest events in the order of time. */
  private static List<Map<String, Object>> story(Chronology chronology, Wording wording) {
    return Chronology.weightiest(chronology.entries(), EVENTS).stream()
        .map(
            entry -> {
              Map<String, Object> map = new LinkedHashMap<>();
              map.put("dated", entry.event().date().value());
              map.put("text", MarkdownText.allowed(entry.statement()));
              if (entry.isQuoted()) {
                wording.foreign(entry.best().article()).ifPresent(l -> map.put("language", l));
              }
              map.put("kind", entry.event().kind().label());
              map.put("confirmed", entry.isConfirmed());
              map.put("uri", EventPage.html(chronology.address(entry)));
              return map;
            })
        .toList();
  }

  /** The index of articles. */
  static Page articles(Dossier dossier, Wording wording) {
    String title = wording.plain("articles.title");
    return new Page(
        "articles/index.md",
        header("articles", title),
        heading(title) + "\n" + extent(dossier.articles(), wording) + "\n");
  }

  /** What GitHub Pages shows for an address that leads nowhere. */
  static Page notFound(Wording wording) {
    String title = wording.plain("lost.title");
    return new Page(
        "404.md",
        header("error404", title),
        heading(title) + "\n" + wording.say("lost.body") + "\n");
  }

  static String heading(String title) {
    return "# " + MarkdownText.escape(title) + "\n";
  }

  static Map<String, Object> header(String type, String title) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("type", type);
    header.put("status", "published");
    header.put("title", title);
    return header;
  }

  private static String extent(List<Article> articles, Wording wording) {
    if (articles.isEmpty()) {
      return wording.say("articles.none", "folder", "`seeds/`");
    }
    String count = wording.say("articles.count", "count", articles.size());
    long publishers =
        articles.stream()
            .map(a -> a.metadata().publisher().map(Sourced::value).orElse(null))
            .filter(Objects::nonNull)
            .distinct()
            .count();
    if (publishers > 1) {
      count =
          wording.say("articles.count-and-publishers", "articles", count, "publishers", publishers);
    }
    return period(articles, count, wording);
  }

  private static String period(List<Article> articles, String count, Wording wording) {
    List<LocalDate> days =
        articles.stream()
            .flatMap(a -> a.metadata().published().map(Sourced::value).flatMap(Edtf::day).stream())
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return wording.say("articles.extent", "articles", count);
    }
    String first = wording.dates().day(days.get(0));
    String last = wording.dates().day(days.get(days.size() - 1));
    return first.equals(last)
        ? wording.say("articles.extent-of-day", "articles", count, "day", first)
        : wording.say("articles.extent-of-days", "articles", count, "first", first, "last", last);
  }
}
