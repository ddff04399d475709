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
        entry.period().month().isPresent() && inYear.endsWith(year) && !inYear.contains(" to ");
    return item(
        entry,
        "<span class=\"when\" id=\"" + entry.anchor() + "\">",
        shorter ? inYear.substring(0, inYear.length() - year.length()) : inYear);
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
        + Cited.link(entry.statement(), "", way)
        + "</span>\n   <span class=\"facts\">"
        + kind(entry)
        + " "
        + entry.mark()
        + "</span>\n";
  }

  private String item(TimelineEntry entry, String when, String words) {
    return "1. "
        + when
        + entry.time(words)
        + "</span> <span class=\"what\">"
        + Cited.link(entry.statement(), root, destination(entry))
        + "</span>\n   <span class=\"facts\">"
        + kind(entry)
        + " "
        + entry.mark()
        + " "
        + sources(entry)
        + "</span>"
        + names(entry)
        + entry.event().disputes().stream().map(this::dispute).collect(Collectors.joining())
        + "\n";
  }

  /** An entry without a page of its own leads to its sentence. */
  private String destination(TimelineEntry entry) {
    return chronology.hasPage(entry) ? EventPage.path(entry) : entry.best().address();
  }

  static String kind(TimelineEntry entry) {
    String label = entry.event().kind().label();
    return "<span class=\"kind "
        + label
        + "\">"
        + Character.toUpperCase(label.charAt(0))
        + label.substring(1)
        + "</span>";
  }

  private String sources(TimelineEntry entry) {
    List<Testimony> named = entry.byArticle();
    String links =
        named.stream()
            .limit(SOURCES)
            .map(t -> Cited.link(name(t), root, t.address()))
            .collect(Collectors.joining(", "));
    int sources = entry.event().sources();
    String count = sources > 1 ? sources + " independent sources: " : "One source: ";
    return count + links + (named.size() > SOURCES ? " and more" : "");
  }

  /** Who published the article, else its headline. */
  static String name(Testimony testimony) {
    return testimony
        .article()
        .metadata()
        .publisher()
        .map(Sourced::value)
        .orElseGet(() -> Sentences.beginning(testimony.article().title(), TITLE));
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
        : "\n   <span class=\"differ\"><b>Sources differ on "
            + Disputed.about(dispute)
            + "</b> "
            + versions
            + "</span>";
  }
}
