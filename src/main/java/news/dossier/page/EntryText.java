package news.dossier.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.model.Dispute;
import news.dossier.model.Sourced;
import news.dossier.text.Sentences;

/** An entry of the timeline as one item of a Markdown list. */
final class EntryText {
  /** Articles named with an entry; the rest is on its own page. */
  private static final int SOURCES = 3;

  private static final int NAMES = 6;
  private static final int VERSIONS = 3;
  private static final int TITLE = 60;

  private final Register register;
  private final Chronology chronology;
  private final String root;

  /**
   * @param root the way from the page to the root of the site
   */
  EntryText(Register register, Chronology chronology, String root) {
    this.register = register;
    this.chronology = chronology;
    this.root = root;
  }

  /** With an anchor, as the timeline itself has it; its year is that of the heading above it. */
  String anchored(TimelineEntry entry) {
    String inYear = entry.when();
    String year = " " + entry.period().year();
    boolean shorter =
        entry.period().month().isPresent() && inYear.endsWith(year) && !isInterval(entry);
    return item(
        entry,
        "<span class=\"when\" id=\"" + entry.anchor() + "\">",
        shorter ? inYear.substring(0, inYear.length() - year.length()) : inYear);
  }

  /** With two ends, of which each says its year. */
  private static boolean isInterval(TimelineEntry entry) {
    String date = entry.event().date().value();
    return date.contains("/") && !date.contains("..");
  }

  /** As another page has it. */
  String dated(TimelineEntry entry) {
    return item(entry, "<span class=\"when\">", entry.when());
  }

  /**
   * Date, words and kind alone; leads to the entry's place on the timeline.
   *
   * @param path of the page, without its ending
   */
  String brief(TimelineEntry entry, String path) {
    String page = chronology.page(entry);
    String way = (page.equals(path + ".md") ? "" : root + page) + "#" + entry.anchor();
    return "1. <span class=\"when\">"
        + entry.time(entry.when())
        + "</span> <span class=\"what\">"
        + statement(entry, "", way)
        + "</span>\n   <span class=\"facts\">"
        + kind(entry)
        + " "
        + wording().mark(entry.isConfirmed())
        + "</span>\n";
  }

  private String item(TimelineEntry entry, String when, String words) {
    return "1. "
        + when
        + entry.time(words)
        + "</span> <span class=\"what\">"
        + statement(entry, root, destination(entry))
        + "</span>\n   <span class=\"facts\">"
        + kind(entry)
        + " "
        + wording().mark(entry.isConfirmed())
        + " "
        + sources(entry)
        + "</span>"
        + names(entry)
        + entry.event().disputes().stream().map(this::dispute).collect(Collectors.joining())
        + "\n";
  }

  /** In the language of the article, unless the words are the curator's. */
  private String statement(TimelineEntry entry, String way, String address) {
    return entry.isQuoted()
        ? wording().link(entry.best().article(), entry.statement(), way, address)
        : Cited.link(entry.statement(), way, address);
  }

  private Wording wording() {
    return register.wording();
  }

  /** An entry without a page of its own leads to its sentence. */
  private String destination(TimelineEntry entry) {
    return chronology.hasPage(entry) ? EventPage.path(entry) : entry.best().address();
  }

  private String kind(TimelineEntry entry) {
    String label = entry.event().kind().label();
    return "<span class=\"kind " + label + "\">" + wording().say("kind." + label) + "</span>";
  }

  private String sources(TimelineEntry entry) {
    List<Testimony> named = entry.byArticle();
    String links =
        named.stream()
            .limit(SOURCES)
            .map(t -> Cited.link(name(t, wording()), root, t.address()))
            .collect(Collectors.joining(", "));
    int sources = Math.max(1, entry.event().sources());
    return named.size() > SOURCES
        ? wording().say("event.sources-named-and-more", "count", sources, "names", links)
        : wording().say("event.sources-named", "count", sources, "names", links);
  }

  /** Who published the article, else its headline. */
  static String name(Testimony testimony, Wording wording) {
    return testimony
        .article()
        .metadata()
        .publisher()
        .map(Sourced::value)
        .orElseGet(() -> Sentences.beginning(wording.title(testimony.article()), TITLE));
  }

  private String names(TimelineEntry entry) {
    String names =
        Stream.of(entry.event().people(), entry.event().places())
            .flatMap(List::stream)
            .flatMap(id -> register.entry(id).stream())
            .limit(NAMES)
            .map(e -> Cited.link(e.name(), root, register.address(e)))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : "\n   <span class=\"named\">" + names + "</span>";
  }

  private String dispute(Dispute dispute) {
    String versions =
        Disputed.of(dispute, register).stream()
            .limit(VERSIONS)
            .map(
                v ->
                    "<span class=\"version\">"
                        + Cited.link(v.words(), root, v.address())
                        + "</span>")
            .collect(Collectors.joining(" "));
    return versions.isEmpty()
        ? ""
        : "\n   <span class=\"differ\"><b>"
            + Disputed.about(dispute, wording())
            + "</b> "
            + versions
            + "</span>";
  }
}
