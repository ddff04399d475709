package news.dossier.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dossier.model.Dossier;
import news.dossier.model.PublishLevel;
import news.dossier.text.Words;
import news.dossier.text.cite.Format;
import news.dossier.text.cite.Source;

/** The files of a site that are made for programs to read. */
public final class DataFiles {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Words words;

  /**
   * @param words the site's own
   */
  public DataFiles(Words words) {
    this.words = words;
  }

  /** The text of each, by its path in the site: {@code data/timeline.json}. */
  public SortedMap<String, String> write(Dossier dossier) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("data/timeline.json", new TimelineWriter().write(dossier));
    files.put("data/timeline.csv", new CsvWriter().write(dossier));
    files.put("data/timeline.ics", CalendarWriter.write(dossier, words));
    files.put("data/timelinejs.json", json(new TimelineJsWriter(words).write(dossier)));
    files.put("data/timeline.jsonld", json(new LinkedEvents().write(dossier)));
    List<Source> sources = sources(dossier);
    for (Format format : sources.isEmpty() ? new Format[0] : Format.values()) {
      files.put("data/sources." + format.extension(), format.write(sources));
    }
    return files;
  }

  /** The originals, in the order of the dossier. */
  private static List<Source> sources(Dossier dossier) {
    return dossier.articles().stream()
        .filter(article -> article.publish() != PublishLevel.WITHHELD)
        .map(Source::of)
        .toList();
  }

  private static String json(Map<String, Object> value) {
    try {
      return JSON.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings and numbers are always JSON", e);
    }
  }
}
