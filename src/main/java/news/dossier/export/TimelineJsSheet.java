package news.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the slides of {@link TimelineJsWriter} as {@code data/timelinejs.csv}, in the columns of
 * the spreadsheet that TimelineJS reads.
 */
final class TimelineJsSheet {
  private static final List<String> HEADER =
      List.of(
          "Year",
          "Month",
          "Day",
          "Time",
          "End Year",
          "End Month",
          "End Day",
          "End Time",
          "Display Date",
          "Headline",
          "Text",
          "Media",
          "Media Credit",
          "Media Caption",
          "Media Thumbnail",
          "Type",
          "Group",
          "Background");

  private TimelineJsSheet() {}

  static void write(TimelineJsWriter writer, Published published, OutputStream out)
      throws IOException {
    Csv csv = new Csv(out);
    csv.line(HEADER);
    csv.line(line(writer.title(published.dossier().settings()), "title"));
    try (Stream<Map<String, Object>> slides = writer.slides(published)) {
      for (Map<String, Object> slide : (Iterable<Map<String, Object>>) slides::iterator) {
        csv.line(line(slide, ""));
      }
    }
    csv.flush();
  }

  private static List<String> line(Map<?, ?> slide, String type) {
    List<String> cells = new ArrayList<>();
    day(map(slide.get("start_date")), cells);
    day(map(slide.get("end_date")), cells);
    cells.add(text(slide.get("display_date")));
    Map<?, ?> text = map(slide.get("text"));
    cells.add(text(text.get("headline")));
    cells.add(text(text.get("text")));
    cells.addAll(List.of("", "", "", "", type, text(slide.get("group")), ""));
    return cells;
  }

  private static void day(Map<?, ?> date, List<String> cells) {
    for (String part : List.of("year", "month", "day")) {
      Object value = date.get(part);
      cells.add(value == null ? "" : value.toString());
    }
    cells.add("");
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : Csv.text(value.toString());
  }
}
