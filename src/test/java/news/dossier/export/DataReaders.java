package news.dossier.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.validate.ValidationEntry;
import news.dossier.text.cite.RisReader;
import news.dossier.vocabulary.FollowTheMoneyModel;
import news.dossier.vocabulary.Gexf;
import news.dossier.vocabulary.JsonFormat;
import news.dossier.vocabulary.SchemaOrg;
import news.dossier.vocabulary.TabularPackage;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Opens each file of a data folder as the programs do that it is made for. */
final class DataReaders {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DataReaders() {}

  /**
   * All that the readers find wrong, and warn of, by file; nothing for one that is right.
   *
   * @param files by their paths, with {@code data/} in front
   */
  static Map<String, List<String>> problems(SortedMap<String, byte[]> files) throws IOException {
    Map<String, List<String>> problems = new LinkedHashMap<>();
    SortedMap<String, byte[]> byName = new TreeMap<>();
    files.forEach((path, bytes) -> byName.put(path.substring("data/".length()), bytes));
    for (Map.Entry<String, byte[]> file : byName.entrySet()) {
      List<String> found =
          file.getKey().endsWith(".zip")
              ? archive(file.getValue(), byName)
              : text(file.getKey(), new String(file.getValue(), UTF_8));
      problems.put(file.getKey(), found);
    }
    problems.put("datapackage.json", TabularPackage.problems(byName));
    problems.values().removeIf(List::isEmpty);
    return problems;
  }

  private static List<String> text(String name, String text) throws IOException {
    if (name.endsWith(".csl.json")) {
      return cslJson(text);
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "json" -> JSON.readTree(text).isEmpty() ? List.of("it is empty") : List.of();
      case "jsonld" -> SchemaOrg.problems(JSON.readTree(text), new ArrayList<>());
      case "jsonl" -> FollowTheMoneyModel.problems(text);
      case "csv" -> csv(text);
      case "gexf" -> Gexf.problems(text);
      case "ics" -> calendar(text);
      case "bib" -> bibtex(text);
      case "ris" -> RisReader.read(text).isEmpty() ? List.of("it is empty") : List.of();
      case "sha256" -> hashes(text);
      default -> List.of("no reader is known");
    };
  }

  private static List<String> csv(String text) throws IOException {
    List<String> problems = new ArrayList<>();
    int rows = 0;
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      int columns = -1;
      for (CSVRecord row : parser) {
        columns = columns < 0 ? row.size() : columns;
        if (row.size() != columns) {
          problems.add("row " + row.getRecordNumber() + " has " + row.size() + " cells");
        }
        rows++;
      }
    }
    if (rows < 2) {
      problems.add("it is empty");
    }
    return problems;
  }

  private static List<String> calendar(String text) throws IOException {
    try {
      return new CalendarBuilder()
          .build(new StringReader(text)).validate().getEntries().stream()
              .map(ValidationEntry::getMessage)
              .toList();
    } catch (ParserException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> bibtex(String text) {
    List<String> problems = new ArrayList<>();
    try {
      BibTeXParser parser =
          new BibTeXParser() {
            @Override
            public void checkStringResolution(Key key, BibTeXString string) {
              problems.add("the string " + key + " is not known");
            }
          };
      int entries = parser.parseFully(new StringReader(text)).getEntries().size();
      if (entries != text.split("(?m)^@", -1).length - 1) {
        problems.add("two entries have one key");
      }
    } catch (ParseException | TokenMgrException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    return problems;
  }

  @SuppressWarnings("unchecked") // An object of JSON has strings for keys.
  private static List<String> cslJson(String text) throws IOException {
    List<String> problems = new ArrayList<>(JsonFormat.CSL_JSON.problems(text));
    for (JsonNode item : JSON.readTree(text)) {
      CSLItemData read = CSLItemData.fromJson(JSON.convertValue(item, Map.class));
      if (!item.path("id").asText().equals(read.getId())) {
        problems.add(item + " was read as " + read.getId());
      }
    }
    return problems;
  }

  private static List<String> hashes(String text) {
    return text.lines()
        .filter(line -> !line.matches("[0-9a-f]{64} [ *]\\S.*|#.*|"))
        .map(line -> "sha256sum cannot read: " + line)
        .toList();
  }

  private static List<String> archive(byte[] archive, SortedMap<String, byte[]> files) {
    List<String> problems = new ArrayList<>();
    SortedMap<String, byte[]> rest = new TreeMap<>(files);
    OpenData.unpacked(archive)
        .forEach(
            (name, text) -> {
              byte[] file = rest.remove(name);
              if (file == null || !new String(file, UTF_8).equals(text)) {
                problems.add(name + " is another one in the archive");
              }
            });
    rest.remove("dossier.zip");
    rest.keySet().forEach(name -> problems.add(name + " is not in the archive"));
    return problems;
  }
}
