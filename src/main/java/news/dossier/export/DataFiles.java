package news.dossier.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import news.dossier.model.Dossier;
import news.dossier.model.Page;
import news.dossier.model.StreamedFile;
import news.dossier.text.Words;
import news.dossier.text.cite.Format;
import news.dossier.text.cite.Source;

/** The files of a site that are made for programs to read, and the page that tells of them. */
public final class DataFiles {
  private final DataPackage about;
  private final Words words;
  private final Published published;
  private final List<Table<?>> tables;
  private final SortedMap<String, Measured> measured = new TreeMap<>();

  /**
   * @param words the site's own
   */
  public DataFiles(Dossier dossier, Words words) {
    this.words = words;
    this.about = new DataPackage(words);
    this.published = new Published(dossier);
    this.tables = new Tables(published).all();
  }

  /**
   * Each by its path in the site: {@code data/timeline.json}. Nothing is made before it is asked
   * for.
   */
  public SortedMap<String, StreamedFile> files() {
    SortedMap<String, StreamedFile> files = described();
    files.put(
        "data/datapackage.json",
        out ->
            Json.write(about.descriptor(published.dossier().settings(), tables, ofTables()), out));
    SortedMap<String, StreamedFile> packed =
        Collections.unmodifiableSortedMap(new TreeMap<>(files));
    files.put("data/dossier.zip", out -> DataArchive.write(packed, out));
    return files;
  }

  /** All but those that tell of the others. */
  private SortedMap<String, StreamedFile> described() {
    SortedMap<String, StreamedFile> files = new TreeMap<>();
    for (Table<?> table : tables) {
      files.put("data/" + table.name() + ".json", table::json);
      files.put("data/" + table.name() + ".csv", table::csv);
    }
    TimelineJsWriter slides = new TimelineJsWriter(words);
    files.put("data/timeline.json", new TimelineWriter(published)::write);
    files.put("data/timeline.csv", out -> CsvWriter.write(published, out));
    files.put("data/timeline.ics", out -> CalendarWriter.write(published, words, out));
    files.put("data/timelinejs.json", out -> Json.write(slides.write(published), out));
    files.put("data/timelinejs.csv", out -> TimelineJsSheet.write(slides.write(published), out));
    files.put("data/timeline.jsonld", out -> Json.write(new LinkedEvents().write(published), out));
    files.put(
        "data/quotations.jsonld", out -> Json.write(new LinkedQuotations(published).write(), out));
    files.put("data/network.gexf", out -> NetworkWriter.write(published, out));
    files.put(
        "data/seeds.sha256",
        out -> StreamedFile.of(SeedHashes.write(published.dossier().articles())).writeTo(out));
    // Lines of nothing would be an empty file, which nobody could tell from a damaged one.
    if (!published.articles().isEmpty()) {
      files.put("data/entities.ftm.jsonl", out -> FollowTheMoney.write(published, out));
      for (Format format : Format.values()) {
        StreamedFile sources = out -> StreamedFile.of(format.write(originals())).writeTo(out);
        files.put("data/sources." + format.extension(), sources);
      }
    }
    return files;
  }

  /** For reference managers, in the order of the dossier. */
  private List<Source> originals() {
    return published.articles().stream().map(Source::of).toList();
  }

  private Map<String, Measured> ofTables() throws IOException {
    Map<String, Measured> of = new LinkedHashMap<>();
    for (Table<?> table : tables) {
      of.put(table.name(), measured("data/" + table.name() + ".csv", table::csv));
    }
    return of;
  }

  private Measured measured(String path, StreamedFile file) throws IOException {
    Measured known = measured.get(path);
    Measured size = known == null ? Measured.of(file) : known;
    measured.put(path, size);
    return size;
  }

  /** The path of {@link #page}. */
  public static final String PAGE = "data/index.md";

  /** The page that says which files there are, and what each column of the tables means. */
  public Page page() {
    SortedMap<String, Long> sizes = new TreeMap<>();
    described()
        .forEach(
            (path, file) -> {
              try {
                sizes.put(path, measured(path, file).bytes());
              } catch (IOException e) {
                throw new UncheckedIOException("nothing is written anywhere", e);
              }
            });
    return new DataDictionary(words, about).page(tables, sizes);
  }
}
