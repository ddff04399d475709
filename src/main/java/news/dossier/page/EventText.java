package news.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.dossier.model.Dispute;
import news.dossier.model.PublishLevel;
import news.dossier.model.Span;
import news.dossier.text.DateWords;

/** The sections of an event's page, as Markdown; each is empty where it has nothing to say. */
final class EventText {
  private static final String ROOT = "../";

  /** Sentences in one section; an event in hundreds of articles needs no more to be believed. */
  private static final int SHOWN = 60;

  private static final DateWords WORDS = new DateWords(Locale.ENGLISH);

  private final TimelineEntry entry;
  private final Register register;

  EventText(TimelineEntry entry, Register register) {
    this.entry = entry;
    this.register = register;
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
    StringBuilder out = new StringBuilder("\n## Sources differ on ");
    out.append(Disputed.about(dispute)).append("\n\n<div class=\"versions\">\n\n");
    for (Disputed version : versions.subList(0, Math.min(SHOWN, versions.size()))) {
      out.append("- <b class=\"version\">").append(MarkdownText.escapeInline(version.words()));
      out.append("</b> ").append(version(version)).append(" <span class=\"source\">");
      out.append(Cited.link(version.article().title(), ROOT, version.address()));
      out.append(", ").append(Cited.origin(version.article())).append("</span>\n");
    }
    out.append("\n</div>\n\n<span class=\"source\">Held to be about the same thing: *");
    return out.append(MarkdownText.escapeInline(dispute.rule())).append("*.</span>\n").toString();
  }

  private String version(Disputed version) {
    String text = register.shown(version.article()).text();
    Span sentence = version.article().annotations().sentences().get(version.sentence());
    int at = text.indexOf(version.version().value(), sentence.start());
    int end = at + version.version().value().length();
    List<Span> marked = at >= 0 && end <= sentence.end() ? List.of(new Span(at, end)) : List.of();
    return Cited.sentence(text, sentence, marked, "mark");
  }

  /** Every sentence that tells of it, in full, in the order of publication. */
  String evidence() {
    return section("Evidence", told(false));
  }

  /** What nearly identical articles say: it is shown, and it does not count. */
  String copies() {
    return section("Nearly identical articles, counted once", told(true));
  }

  private List<Testimony> told(boolean copies) {
    return entry.testimonies().stream()
        .filter(t -> t.receipt().copyOf().isPresent() == copies)
        .toList();
  }

  private String section(String title, List<Testimony> testimonies) {
    if (testimonies.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("\n## ").append(title).append("\n\n");
    testimonies.stream().limit(SHOWN).forEach(t -> out.append("- ").append(testimony(t)));
    if (testimonies.size() > SHOWN) {
      out.append("\nand ").append(testimonies.size() - SHOWN).append(" more sentences.\n");
    }
    return out.toString();
  }

  private String testimony(Testimony testimony) {
    return (testimony.shown() ? quoted(testimony) : hidden(testimony))
        + "\n  <span class=\"source\">"
        + Cited.link(testimony.article().title(), ROOT, testimony.address())
        + ", "
        + Cited.origin(testimony.article())
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
    return Cited.whole(text, sentence, List.of(testimony.receipt().statement()), "mark");
  }

  private static String hidden(Testimony testimony) {
    return testimony.article().publish() == PublishLevel.LINK
        ? "*The text of this article is not published here.*"
        : "*This part of the article is not published here.*";
  }

  /** How the sentence was read: its date with the words and the rule that give it, its kind. */
  private String reading(Testimony testimony) {
    List<String> parts = new ArrayList<>();
    String date = WORDS.longDate(testimony.receipt().date().value());
    String text = register.shown(testimony.article()).text();
    String words =
        testimony.shown()
            ? testimony.timeWords().map(w -> "“" + w.in(text) + "”, ").orElse("")
            : "";
    parts.add("Read as " + testimony.receipt().kind().label());
    parts.add(MarkdownText.escapeInline(words + date));
    parts.add("*" + MarkdownText.escapeInline(testimony.receipt().rule()) + "*");
    return String.join("; ", parts);
  }
}
