package news.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Event;
import news.dossier.model.Provenance;
import news.dossier.model.Receipt;
import news.dossier.model.Span;
import news.dossier.text.DateWords;

/**
 * An event with what the site may show of its evidence.
 *
 * @param testimonies in the order of the event's evidence; one is shown, or the words are the
 *     curator's
 * @param best the one whose words state the event
 * @param statement the words that state it: the curator's or, with an ellipsis where the sentence
 *     goes on, those of a source
 * @param when its date in words: {@code 3 September 2025}, {@code August 2025}
 * @param period where its date stands on the timeline
 */
record TimelineEntry(
    Event event,
    List<Testimony> testimonies,
    Testimony best,
    String statement,
    String when,
    Period period) {
  TimelineEntry {
    testimonies = List.copyOf(testimonies);
  }

  /** The entry of an event; empty where the site may show none of the sentences that tell of it. */
  static Optional<TimelineEntry> of(Event event, Register register) {
    List<Testimony> testimonies = new ArrayList<>();
    for (Receipt receipt : event.evidence()) {
      register
          .article(receipt.evidence().seed())
          .ifPresent(article -> testimonies.add(Testimony.of(article, receipt, register)));
    }
    Optional<Testimony> best =
        testimonies.stream()
            .filter(t -> t.shown() && t.receipt().isBestOf(event))
            .findFirst()
            .or(() -> testimonies.stream().filter(Testimony::shown).findFirst())
            // The curator's words need no source's.
            .or(() -> testimonies.stream().filter(t -> isStated(event.textBy())).findFirst());
    return best.map(
        t ->
            new TimelineEntry(
                event,
                testimonies,
                t,
                statement(event, t, register.shown(t.article()).text()),
                register.wording().dates().longDate(event.date().value()),
                Period.of(event.date(), register.wording().dates())));
  }

  private static String statement(Event event, Testimony told, String text) {
    if (isStated(event.textBy())) {
      return event.text();
    }
    Receipt receipt = told.receipt();
    Span statement = receipt.isBestOf(event) ? event.statement().span() : receipt.statement();
    Span sentence = receipt.evidence().span();
    if (!sentence.contains(statement)) {
      return statement.in(text).strip();
    }
    String before = text.substring(sentence.start(), statement.start());
    String behind = text.substring(statement.end(), sentence.end());
    return (hasWords(before) ? "… " : "")
        + statement.in(text).strip()
        + (hasWords(behind) ? " …" : behind.strip());
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** One testimony of each article, the best first; copies of other articles are left out. */
  List<Testimony> byArticle() {
    Map<String, Testimony> bySlug = new LinkedHashMap<>();
    bySlug.put(best.article().slug(), best);
    testimonies.stream()
        .filter(t -> t.receipt().copyOf().isEmpty())
        .forEach(t -> bySlug.putIfAbsent(t.article().slug(), t));
    return List.copyOf(bySlug.values());
  }

  String id() {
    return event.id();
  }

  /** The date as a {@code <time>} where it is exact enough for one, else in words. */
  String time(String words) {
    String datetime = DateWords.isoDate(event.date().value());
    return datetime.isEmpty()
        ? MarkdownText.escapeInline(words)
        : "<time datetime=\"" + datetime + "\">" + words + "</time>";
  }

  /** Where the timeline has it, within its page. */
  String anchor() {
    return event.id();
  }

  /** Whether the curator, and not a program, vouches for something. */
  static boolean isStated(Provenance by) {
    return by.kind() == Provenance.Kind.STATED;
  }

  /** Whether its words are those of a source. */
  boolean isQuoted() {
    return !isStated(event.textBy());
  }

  /** Whether the curator says that this is an event. */
  boolean isConfirmed() {
    return isStated(event.existenceBy());
  }
}
