package news.dossier.page;

import java.util.List;
import java.util.stream.Collectors;
import news.dossier.model.Dispute;
import news.dossier.model.PublishLevel;
import news.dossier.model.Span;

/** The sections of an event's page, as Markdown; each is empty where it has nothing to say. */
final class EventText {
  private static final String ROOT = "../";

  /** Sentences in one section; an event in hundreds of articles needs no more to be believed. */
  private static final int SHOWN = 60;

  private final TimelineEntry entry;
  private final Register register;
  private final Wording wording;

  EventText(TimelineEntry entry, Register register) {
    this.entry = entry;
    this.register = register;
    this.wording = register.wording();
  }

  /** What the sources differ on, their versions side by side. */
  String disputes() {
    return entry.event().disputes().stream().map(this::dispute).collect(Collectors.joining());
  }

  private String dispute(Dispute dispute) {
    List<Disputed> versions = Disputed.of(dispute, register);
    if (versions.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("\n## ");
    out.append(Disputed.about(dispute, wording)).append("\n\n<div class=\"versions\">\n\n");
    for (Disputed version : versions.subList(0, Math.min(SHOWN, versions.size()))) {
      out.append("- <b class=\"version\">")
          .append(wording.of(version.article(), MarkdownText.escapeInline(version.words())));
      out.append("</b> ").append(version(version)).append(" <span class=\"source\">");
      out.append(wording.link(version.article(), ROOT, version.address()));
      out.append(", ").append(wording.origin(version.article())).append("</span>\n");
    }
    out.append("\n</div>\n\n<span class=\"source\">");
    out.append(wording.say("differ.rule", "rule", wording.rule(dispute.rule())));
    return out.append("</span>\n").toString();
  }

  private String version(Disputed version) {
    String text = register.shown(version.article()).text();
    Span sentence = version.article().annotations().sentences().get(version.sentence());
    int at = text.indexOf(version.version().value(), sentence.start());
    int end = at + version.version().value().length();
    List<Span> marked = at >= 0 && end <= sentence.end() ? List.of(new Span(at, end)) : List.of();
    return Cited.sentence(text, sentence, marked, "mark", wording.attributes(version.article()));
  }

  /** Every sentence that tells of it, in full, in the order of publication. */
  String evidence() {
    return section("event.evidence", told(false));
  }

  /** What nearly identical articles say: it is shown, and it does not count. */
  String copies() {
    return section("event.copies", told(true));
  }

  private List<Testimony> told(boolean copies) {
    return entry.testimonies().stream()
        .filter(t -> t.receipt().copyOf().isPresent() == copies)
        .toList();
  }

  private String section(String key, List<Testimony> testimonies) {
    if (testimonies.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("\n## ").append(wording.say(key)).append("\n\n");
    testimonies.stream().limit(SHOWN).forEach(t -> out.append("- ").append(testimony(t)));
    if (testimonies.size() > SHOWN) {
      int more = testimonies.size() - SHOWN;
      out.append('\n').append(wording.say("event.more-sentences", "count", more)).append('\n');
    }
    return out.toString();
  }

  private String testimony(Testimony testimony) {
    return (testimony.shown() ? quoted(testimony) : hidden(testimony))
        + "\n  <span class=\"source\">"
        + wording.link(testimony.article(), ROOT, testimony.address())
        + ", "
        + wording.origin(testimony.article())
        + ". "
        + reading(testimony)
        + "</span>\n";
  }

  private String quoted(Testimony testimony) {
    Span sentence =
        testimony.article().annotations().sentences().isEmpty()
            ? testimony.receipt().evidence().span()
            : testimony.article().annotations().sentences().get(testimony.sentence());
    String text = register.shown(testimony.article()).text();
    return Cited.whole(
        text,
        sentence,
        List.of(testimony.receipt().statement()),
        "mark",
        wording.attributes(testimony.article()));
  }

  private String hidden(Testimony testimony) {
    return testimony.article().publish() == PublishLevel.LINK
        ? "*" + wording.say("not-here.article-sentence") + "*"
        : "*" + wording.say("not-here.part-sentence") + "*";
  }

  /** How the sentence was read: its date with the words and the rule that give it, its kind. */
  private String reading(Testimony testimony) {
    String date = wording.dates().longDate(testimony.receipt().date().value());
    String text = register.shown(testimony.article()).text();
    String words =
        testimony.shown()
            ? testimony
                .timeWords()
                .map(
                    w ->
                        wording.say(
                                "quoted",
                                "text",
                                wording.of(
                                    testimony.article(), MarkdownText.escapeInline(w.in(text))))
                            + ", ")
                .orElse("")
            : "";
    return wording.say(
        "event.read-as",
        "kind",
        wording.kind(testimony.receipt().kind()),
        "reading",
        words + MarkdownText.escapeInline(date),
        "rule",
        wording.rule(testimony.receipt().rule()));
  }
}
