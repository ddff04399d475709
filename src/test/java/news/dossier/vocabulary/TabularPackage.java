package news.dossier.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A tabular data package of Frictionless Data with its tables, as its readers take it: by the
 * profile, and each table by its length, its hash, its columns and its keys.
 */
public final class TabularPackage {
  private static final CSVFormat TABLE =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final Map<String, Pattern> TYPES =
      Map.of(
          "integer", Pattern.compile("\\d+"),
          "number", Pattern.compile("\\d+(\\.\\d+)?"),
          "boolean", Pattern.compile("true|false"),
          "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
          "string", Pattern.compile("(?s).+"));

  private final List<String> problems = new ArrayList<>();
  private final Map<String, Set<String>> ids = new HashMap<>();

  private TabularPackage() {}

  /**
   * What is wrong with it.
   *
   * @param files each file of the folder by its name
   */
  public static List<String> problems(Map<String, byte[]> files) {
    TabularPackage reader = new TabularPackage();
    String descriptor = new String(files.getOrDefault("datapackage.json", new byte[0]), UTF_8);
    reader.problems.addAll(JsonFormat.DATA_PACKAGE.problems(descriptor));
    try {
      for (JsonNode resource : new ObjectMapper().readTree(descriptor).path("resources")) {
        byte[] table = files.getOrDefault(resource.path("path").asText(), new byte[0]);
        reader.table(resource, table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reader.problems;
  }

  private void table(JsonNode resource, byte[] table) throws IOException {
    String name = resource.path("name").asText();
    if (resource.path("bytes").asLong() != table.length
        || !resource.path("hash").asText().equals("sha256:" + sha256(table))) {
      problems.add(name + " is not the file that is described");
    }
    List<String> columns = new ArrayList<>();
    resource.at("/schema/fields").forEach(field -> columns.add(field.path("name").asText()));
    Set<String> known = new HashSet<>();
    // A row may lead to another of its own table.
    ids.put(name, known);
    try (CSVParser rows = TABLE.parse(new StringReader(new String(table, UTF_8)))) {
      if (!rows.getHeaderNames().equals(columns)) {
        problems.add(name + " has other columns: " + rows.getHeaderNames());
        return;
      }
      for (CSVRecord row : rows) {
        row(name, resource.path("schema"), row);
        if (!known.add(row.get("id"))) {
          problems.add(name + " has two rows " + row.get("id"));
        }
      }
    }
  }

  private void row(String name, JsonNode schema, CSVRecord row) {
    if (!row.isConsistent()) {
      problems.add(name + ": row " + row.getRecordNumber() + " has too many cells or too few");
      return;
    }
    for (JsonNode field : schema.path("fields")) {
      String cell = row.get(field.path("name").asText());
      if (!fits(cell, field)) {
        problems.add(name + '.' + field.path("name").asText() + " may not be \"" + cell + '"');
      }
    }
    for (JsonNode key : schema.path("foreignKeys")) {
      String cell = row.get(key.path("fields").asText());
      String table = key.at("/reference/resource").asText();
      if (!cell.isEmpty() && !ids.getOrDefault(table, Set.of()).contains(cell)) {
        problems.add(name + " leads to " + cell + ", which is not in " + table);
      }
    }
  }

  private static boolean fits(String cell, JsonNode field) {
    JsonNode constraints = field.path("constraints");
    if (cell.isEmpty()) {
      return !constraints.path("required").asBoolean();
    }
    Pattern type = TYPES.get(field.path("type").asText());
    boolean listed = !constraints.has("enum");
    for (JsonNode value : constraints.path("enum")) {
      listed |= value.asText().equals(cell);
    }
    return listed && type != null && type.matcher(cell).matches();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
