package news.dossier.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dossier.model.Settings;
import news.dossier.text.Words;

/**
 * Describes the tables: {@code data/datapackage.json}, a Frictionless Data Package of the profile
 * {@code tabular-data-package}, and the page that says the same to people.
 */
final class DataPackage {
  private final Words words;

  DataPackage(Words words) {
    this.words = words;
  }

  /** The file of a table that is described, of which the descriptor tells the hash. */
  static String path(Table<?> table) {
    return "data/" + table.name() + ".csv";
  }

  /**
   * The descriptor, as maps and lists.
   *
   * @param files each table's CSV among them, by path
   */
  Map<String, Object> descriptor(
      Settings settings, List<Table<?>> tables, Map<String, DataArchive.Packed> files) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("profile", "tabular-data-package");
    out.put("name", "dossier");
    out.put("title", settings.title());
    settings.summary().ifPresent(summary -> out.put("description", summary));
    settings.url().ifPresent(url -> out.put("homepage", url));
    List<Map<String, Object>> resources = new ArrayList<>();
    for (Table<?> table : tables) {
      resources.add(resource(table, files));
    }
    out.put("resources", resources);
    return out;
  }

  private Map<String, Object> resource(Table<?> table, Map<String, DataArchive.Packed> files) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", table.name());
    out.put("path", table.name() + ".csv");
    out.put("profile", "tabular-data-resource");
    out.put("title", words.say("data.table." + table.name()));
    out.put("description", words.say("data.about." + table.name()));
    out.put("format", "csv");
    out.put("mediatype", "text/csv");
    out.put("encoding", "utf-8");
    DataArchive.Packed file = files.get(path(table));
    if (file != null) {
      out.put("bytes", file.bytes());
      file.sha256().ifPresent(sha256 -> out.put("hash", "sha256:" + sha256));
    }
    out.put("schema", schema(table));
    return out;
  }

  private Map<String, Object> schema(Table<?> table) {
    Map<String, Object> out = new LinkedHashMap<>();
    List<Map<String, Object>> fields = new ArrayList<>();
    List<Map<String, Object>> foreign = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      fields.add(field(column));
      column.references().ifPresent(other -> foreign.add(foreign(column.name(), other)));
    }
    out.put("fields", fields);
    out.put("missingValues", List.of(""));
    out.put("primaryKey", "id");
    if (!foreign.isEmpty()) {
      out.put("foreignKeys", foreign);
    }
    return out;
  }

  private static Map<String, Object> foreign(String column, String table) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("resource", table);
    reference.put("fields", "id");
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("fields", column);
    out.put("reference", reference);
    return out;
  }

  private Map<String, Object> field(Column<?> column) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", column.name());
    out.put("type", column.type() == Column.Form.LIST ? "string" : column.type().label);
    out.put("description", about(column));
    Map<String, Object> constraints = new LinkedHashMap<>();
    // An empty list is an empty cell, which is a missing value.
    if (column.required() && column.type() != Column.Form.LIST) {
      constraints.put("required", true);
    }
    if (column.name().equals("id")) {
      constraints.put("unique", true);
    }
    if (column.name().equals("status")) {
      constraints.put("enum", Status.all());
    }
    if (!constraints.isEmpty()) {
      out.put("constraints", constraints);
    }
    return out;
  }

  /** A column's words are the same wherever it stands; one that ends in _by is told by its like. */
  String about(Column<?> column) {
    return column.name().endsWith("_by")
        ? words.say("data.by")
        : words.say("data.column." + column.name().replace('_', '-'));
  }
}
