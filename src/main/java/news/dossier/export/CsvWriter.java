package news.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import news.dossier.model.Article;

/** Writes the timeline as {@code data/timeline.csv}: names in place of ids, for people to read. */
final class CsvWriter {
  private static final String HEADER =
      "id,date,kind,text,weight,sources,people,places,articles,rule";

  private CsvWriter() {}

  static void write(Published published, OutputStream out) throws IOException {
    Csv csv = new Csv(out);
    csv.line(List.of(HEADER.split(",")));
    for (QuotableEvent event : (Iterable<QuotableEvent>) QuotableEvent.of(published)::iterator) {
      csv.line(line(event));
    }
    csv.flush();
  }

  private static List<String> line(QuotableEvent quotable) {
    return List.of(
        Csv.text(quotable.event().id()),
        Csv.text(quotable.event().date().value()),
        Csv.text(quotable.event().kind().label()),
        Csv.text(quotable.text()),
        BigDecimal.valueOf(quotable.event().weight())
            .setScale(4, RoundingMode.HALF_UP)
            .toPlainString(),
        String.valueOf(quotable.event().sources()),
        Csv.list(quotable.people()),
        Csv.list(quotable.places()),
        Csv.list(quotable.articles().stream().map(Article::slug).toList()),
        Csv.text(quotable.event().rule()));
  }
}
