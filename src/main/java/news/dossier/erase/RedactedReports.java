package news.dossier.erase;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dossier.model.EventReport;
import news.dossier.model.Figure;
import news.dossier.model.Span;

/** The reports of events in one article without the hidden names: places moved, words taken out. */
final class RedactedReports {
  private final Redaction redaction;
  private final Set<String> hiddenWords = new HashSet<>();

  /**
   * @param text the article's text as it was
   * @param hidden where hidden ones are named in it, struck out or not
   */
  RedactedReports(Redaction redaction, String text, List<Span> hidden) {
    this.redaction = redaction;
    for (Span span : hidden) {
      String name = span.in(text).toLowerCase(Locale.ROOT);
      hiddenWords.addAll(List.of(name.split("[^\\p{L}\\p{N}]+")));
    }
  }

  EventReport redacted(EventReport report) {
    return new EventReport(
        redaction.moved(report.sentence()),
        redaction.moved(report.statement()),
        report.timex().flatMap(redaction::kept),
        report.date(),
        report.kind(),
        hiddenWords.contains(report.head()) ? "event" : report.head(),
        report.named(),
        report.words().stream().filter(word -> !hiddenWords.contains(word)).toList(),
        report.figures().stream()
            .filter(figure -> !redaction.touches(figure.span()))
            .map(this::redacted)
            .toList(),
        report.rule());
  }

  private Figure redacted(Figure figure) {
    return new Figure(
        redaction.moved(figure.sentence()),
        redaction.moved(figure.span()),
        figure.value(),
        figure.bound(),
        figure.noun(),
        figure.modifiers());
  }
}
