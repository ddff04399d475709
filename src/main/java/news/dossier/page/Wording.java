package news.dossier.page;

import java.util.Locale;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.EventKind;
import news.dossier.model.PublishLevel;
import news.dossier.model.Sourced;
import news.dossier.text.DateWords;
import news.dossier.text.Direction;
import news.dossier.text.Words;

/** The site's own words as Markdown, and what marks the words of others as theirs. */
final class Wording {
  private final Words words;
  private final DateWords dates;

  Wording(Words words) {
    this.words = words;
    this.dates = words.dates();
  }

  DateWords dates() {
    return dates;
  }

  /** BCP 47. */
  String language() {
    return words.language();
  }

  /** Plain text, as for a header; the values are plain text as well. */
  String plain(String key, Object... values) {
    return words.say(key, values);
  }

  /** Markdown; text among the values is Markdown already. */
  String say(String key, Object... values) {
    return words.markup(MarkdownText::escapeInline, key, values);
  }

  /** An article's headline as plain text, or words that say that it has none. */
  String title(Article article) {
    return article
        .metadata()
        .headline()
        .map(Sourced::value)
        .orElseGet(() -> plain("article.untitled"));
  }

  /** A link to an article, or to a place in it, with its headline as text. */
  String link(Article article, String root, String address) {
    return link(article, title(article), root, address);
  }

  /** {@code 1 sentence}, {@code 2 sentences}. */
  String sentences(long count) {
    return say("sentences", "count", count);
  }

  String quotations(long count) {
    return say("quotations", "count", count);
  }

  /** {@code 3 sentences in 2 articles}. */
  String extent(long sentences, long articles) {
    return say("sentences-in-articles", "sentences", sentences, "articles", articles);
  }

  /** Text of others in quotation marks, as Markdown. */
  String quoted(String text) {
    return say("quoted", "text", MarkdownText.escapeInline(text));
  }

  /** How it is known that something is one thing. */
  String mark(boolean confirmed) {
    return confirmed
        ? "<span class=\"how stated\">" + say("how.confirmed") + "</span>"
        : "<span class=\"how inferred\">" + say("how.inferred") + "</span>";
  }

  /** The name of a rule. Rules have English names, by which the program knows them. */
  String rule(String name) {
    String escaped = MarkdownText.escapeInline(name);
    return isEnglish() ? "*" + escaped + "*" : "<em lang=\"en\">" + escaped + "</em>";
  }

  private boolean isEnglish() {
    return words.locale().getLanguage().equals("en");
  }

  /** {@code happened}, within a sentence. */
  String kind(EventKind kind) {
    return say("kind-word." + kind.label());
  }

  /** Why a sentence is not shown. */
  String notHere(Article article) {
    return say(article.publish() == PublishLevel.LINK ? "not-here.article" : "not-here.part");
  }

  /** {@code The Quay, 28 August 2025}. */
  String origin(Article article) {
    String date = date(article);
    return article
        .metadata()
        .publisher()
        .map(p -> MarkdownText.escapeInline(p.value()))
        .map(publisher -> say("origin", "publisher", publisher, "date", date))
        .orElse(date);
  }

  /** The date as a {@code <time>} where there is a day; in words where there is none. */
  String date(Article article) {
    return article
        .metadata()
        .published()
        .map(Sourced::value)
        .map(this::time)
        .orElse(say("origin.no-date"));
  }

  private String time(Edtf edtf) {
    return edtf.day()
        .map(day -> "<time datetime=\"" + day + "\">" + dates.day(day) + "</time>")
        .orElseGet(() -> MarkdownText.escapeInline(edtf.value()));
  }

  /** The language of an article where it is known and not that of the site, regions aside. */
  Optional<String> foreign(Article article) {
    String own = words.locale().getLanguage();
    return article
        .metadata()
        .language()
        .map(Sourced::value)
        .filter(tag -> !tag.equals(own) && !Locale.forLanguageTag(tag).getLanguage().equals(own));
  }

  /** {@code lang="ar" dir="rtl"} for words of an article in a language of its own, or nothing. */
  String attributes(Article article) {
    return foreign(article)
        .map(tag -> " lang=\"" + tag + "\" dir=\"" + Direction.of(tag) + "\"")
        .orElse("");
  }

  /** The beginning of a section of the site's own words below the text of an article. */
  String details(Article article, String kind, String summary) {
    String own = " lang=\"" + language() + "\" dir=\"" + Direction.of(language()) + "\"";
    return "\n<details class=\"%s\"%s>\n<summary%s>%s</summary>\n\n"
        .formatted(kind, within(article), own, summary);
  }

  /** Attributes of the site's own words within the text of an article in another language. */
  String within(Article article) {
    return foreign(article).isPresent()
        ? " lang=\"" + language() + "\" dir=\"" + Direction.of(language()) + "\""
        : "";
  }

  /** A link with words of an article as its text. */
  String link(Article article, String text, String root, String address) {
    return "[" + of(article, MarkdownText.escapeInline(text)) + "](" + root + address + ")";
  }

  /** Markdown with words of an article, marked where they are in a language of their own. */
  String of(Article article, String markdown) {
    String attributes = attributes(article);
    return attributes.isEmpty() ? markdown : "<bdi" + attributes + ">" + markdown + "</bdi>";
  }
}
