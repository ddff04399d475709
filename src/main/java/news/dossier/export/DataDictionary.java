package news.dossier.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import news.dossier.model.Page;
import news.dossier.text.Words;

/** Makes the page that says which files there are, and what each column of the tables means. */
final class DataDictionary {
  private final Words words;
  private final DataPackage about;

  DataDictionary(Words words, DataPackage about) {
    this.words = words;
    this.about = about;
  }

  /**
   * The page {@code data/index.md}; its tables stand in its header.
   *
   * @param sizes of the files in bytes, by path
   */
  Page page(List<Table<?>> tables, SortedMap<String, Long> sizes) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("type", "data");
    header.put("status", "published");
    header.put("title", words.say("data.title"));
    header.put("tables", tables.stream().map(table -> table(table, sizes)).toList());
    List<Map<String, Object>> files = new ArrayList<>();
    sizes.forEach(
        (path, bytes) -> {
          if (tables.stream().noneMatch(t -> path.matches("data/" + t.name() + "\\.(csv|json)"))) {
            files.add(file(path, bytes));
          }
        });
    header.put("files", files);
    return new Page(DataFiles.PAGE, header, "# " + words.say("data.title") + "\n");
  }

  private Map<String, Object> table(Table<?> table, SortedMap<String, Long> sizes) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", table.name());
    out.put("title", words.say("data.table." + table.name()));
    out.put("about", words.say("data.about." + table.name()));
    out.put(
        "files",
        List.of(
            sized("data/" + table.name() + ".csv", sizes),
            sized("data/" + table.name() + ".json", sizes)));
    out.put("columns", table.columns().stream().map(this::column).toList());
    return out;
  }

  private static Map<String, Object> sized(String path, SortedMap<String, Long> sizes) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("uri", path);
    out.put("bytes", sizes.getOrDefault(path, 0L));
    return out;
  }

  private Map<String, Object> column(Column<?> column) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("name", column.name());
    out.put("type", column.type().label);
    out.put("about", about.about(column));
    column.references().ifPresent(table -> out.put("references", table));
    return out;
  }

  private Map<String, Object> file(String path, long bytes) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("uri", path);
    out.put("bytes", bytes);
    String name = path.substring(path.indexOf('/') + 1).replace('.', '-');
    out.put("about", words.say("data.file." + name));
    return out;
  }
}
