package news.dossier.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dossier.model.Dossier;
import news.dossier.text.Words;

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
    files.put("data/seeds.sha256", SeedHashes.write(dossier.articles()));
    return files;
  }

  private static String json(Map<String, Object> value) {
    try {
      return JSON.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings and numbers are always JSON", e);
    }
  }
}
