package news.dossier.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.DayRange;
import news.dossier.model.Edtf;
import news.dossier.model.Settings;
import news.dossier.text.Words;

/**
 * Writes {@code data/timelinejs.json} for TimelineJS 3, which takes its texts for HTML: they are
 * escaped. A date is given to the precision known, and in words.
 */
final class TimelineJsWriter {
  private static final Pattern YEAR = Pattern.compile("-?\\d{4}[?~%]?");
  private static final Pattern YEAR_OR_MONTH = Pattern.compile("-?\\d{4}(-\\d\\d)?[?~%]?");

  private final Words words;

  /** By the slugs of the articles, most of which tell of many events. */
  private final Map<String, String> sources = new HashMap<>();

  /** By EDTF: most days have many events. */
  private final Map<String, String> displayed = new HashMap<>();

  TimelineJsWriter(Words words) {
    this.words = words;
  }

  void write(Published published, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.indented(out);
        Stream<Map<String, Object>> slides = slides(published)) {
      json.writeStartObject();
      json.writeFieldName("title");
      Json.value(title(published.dossier().settings()), json);
      json.writeArrayFieldStart("events");
      for (Map<String, Object> slide : (Iterable<Map<String, Object>>) slides::iterator) {
        Json.value(slide, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** The first slide. */
  Map<String, Object> title(Settings settings) {
    String summary = settings.summary().map(TimelineJsWriter::html).orElse("");
    return Map.of("text", text(html(settings.title()), summary));
  }

  /** A slide for each event, as maps, in the order of the timeline. */
  Stream<Map<String, Object>> slides(Published published) {
    Settings settings = published.dossier().settings();
    return QuotableEvent.of(published).flatMap(event -> slide(event, settings).stream());
  }

  private Optional<Map<String, Object>> slide(QuotableEvent quotable, Settings settings) {
    Edtf date = quotable.event().date();
    DayRange days = DayRange.of(date);
    // TimelineJS can place nothing that has no beginning.
    return days.first()
        .map(
            first -> {
              Map<String, Object> slide = new LinkedHashMap<>();
              slide.put("start_date", date(first, date, true));
              days.last()
                  .filter(last -> !last.equals(first) && !isPoint(date))
                  .ifPresent(last -> slide.put("end_date", date(last, date, false)));
              slide.put("display_date", displayed(date));
              slide.put("text", text(html(quotable.text()), sources(quotable, settings)));
              slide.put("group", words.say("kind-word." + quotable.event().kind().label()));
              slide.put("unique_id", quotable.event().id());
              return slide;
            });
  }

  private String displayed(Edtf date) {
    return displayed.computeIfAbsent(date.value(), value -> html(words.dates().longDate(value)));
  }

  /** A year or month is one by itself; a week or an interval needs its end. */
  private static boolean isPoint(Edtf date) {
    return date.value().length() <= 8 && YEAR_OR_MONTH.matcher(date.value()).matches();
  }

  private static Map<String, Object> date(LocalDate day, Edtf date, boolean start) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("year", day.getYear());
    boolean year = date.value().length() <= 6 && YEAR.matcher(date.value()).matches();
    if (!year) {
      out.put("month", day.getMonthValue());
    }
    if (!year && (!isPoint(date) || !start)) {
      out.put("day", day.getDayOfMonth());
    }
    return out;
  }

  private static Map<String, String> text(String headline, String text) {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("headline", headline);
    out.put("text", text);
    return out;
  }

  private String sources(QuotableEvent quotable, Settings settings) {
    return quotable.articles().stream()
        .map(article -> sources.computeIfAbsent(article.slug(), slug -> source(article, settings)))
        .collect(
            Collectors.joining(
                "", "<p>" + html(words.say("export.inferred-from")) + "</p><ul>", "</ul>"));
  }

  private static String source(Article article, Settings settings) {
    String title = html(article.title());
    return "<li>"
        + QuotableEvent.address(article, settings)
            .map(address -> "<a href=\"" + html(address) + "\">" + title + "</a>")
            .orElse(title)
        + "</li>";
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
