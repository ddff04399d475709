package news.dossier.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.Dossier;

/**
 * Writes the timeline as {@code data/timeline.csv} for spreadsheets: RFC 4180, with a header.
 *
 * <p>A spreadsheet would run a cell that begins with {@code = + - @}, a tab or a line break as a
 * formula: such a cell gets an apostrophe in front. Several values in a cell are parted by {@code
 * "; "}.
 */
final class CsvWriter {
  private static final String HEADER =
      "id,date,kind,text,weight,sources,people,places,articles,rule";

  /** The file's text. */
  String write(Dossier dossier) {
    return Stream.concat(
            Stream.of(HEADER), QuotableEvent.of(dossier).stream().map(event -> line(event)))
        .map(line -> line + "\r\n")
        .collect(Collectors.joining());
  }

  private static String line(QuotableEvent quotable) {
    return Stream.of(
            quotable.event().id(),
            quotable.event().date().value(),
            quotable.event().kind().label(),
            quotable.text(),
            String.format(Locale.ROOT, "%.4f", quotable.event().weight()),
            String.valueOf(quotable.event().sources()),
            joined(quotable.people()),
            joined(quotable.places()),
            joined(quotable.articles().stream().map(Article::slug).toList()),
            quotable.event().rule())
        .map(CsvWriter::cell)
        .collect(Collectors.joining(","));
  }

  private static String joined(List<String> values) {
    return String.join("; ", values);
  }

  private static String cell(String value) {
    String safe =
        !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
