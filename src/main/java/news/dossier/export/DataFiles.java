package news.dossier.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.dossier.model.Dossier;
import news.dossier.model.Page;
import news.dossier.model.Settings;
import news.dossier.model.StreamedFile;
import news.dossier.text.Words;
import news.dossier.text.cite.Format;
import news.dossier.text.cite.Source;
import org.jspecify.annotations.Nullable;

/** The files of a site that are made for programs to read, and the page that tells of them. */
public final class DataFiles {
  /** The path of {@link #page}. */
  public static final String PAGE = "data/index.md";

  private static final String DESCRIPTOR = "data/datapackage.json";

  private final DataPackage about;
  private final Words words;
  private final Published published;
  private final List<Table<?>> tables;
  private @Nullable DataArchive archive;

  /**
   * @param words the site's own
   */
  public DataFiles(Dossier dossier, Words words) {
    this.words = words;
    this.about = new DataPackage(words);
    this.published = new Published(dossier);
    this.tables = Tables.of(published);
  }

  /** Each by its path in the site: {@code data/timeline.json}. */
  public SortedMap<String, StreamedFile> files() {
    DataArchive packed = archive();
    SortedMap<String, StreamedFile> files = new TreeMap<>();
    packed.files().forEach((path, file) -> files.put(path, out -> packed.writeTo(file, out)));
    files.put("data/dossier.zip", packed::writeTo);
    return files;
  }

  private synchronized DataArchive archive() {
    DataArchive made = archive;
    if (made == null) {
      made = new DataArchive();
      Set<String> hashed = tables.stream().map(DataPackage::path).collect(Collectors.toSet());
      for (Map.Entry<String, StreamedFile> file : described().entrySet()) {
        if (hashed.contains(file.getKey())) {
          made.addHashed(file.getKey(), file.getValue());
        } else {
          made.add(file.getKey(), file.getValue());
        }
      }
      made.add(DESCRIPTOR, descriptor(made.files()));
      made.finish();
      archive = made;
    }
    return made;
  }

  private StreamedFile descriptor(SortedMap<String, DataArchive.Packed> files) {
    Settings settings = published.dossier().settings();
    return out -> Json.write(about.descriptor(settings, tables, files), out);
  }

  /** All but those that tell of the others. */
  private SortedMap<String, StreamedFile> described() {
    SortedMap<String, StreamedFile> files = new TreeMap<>();
    for (Table<?> table : tables) {
      files.put("data/" + table.name() + ".json", table::json);
      files.put(DataPackage.path(table), table::csv);
    }
    TimelineJsWriter slides = new TimelineJsWriter(words);
    files.put("data/timeline.json", new TimelineWriter(published)::write);
    files.put("data/timeline.csv", out -> CsvWriter.write(published, out));
    files.put("data/timeline.ics", out -> CalendarWriter.write(published, words, out));
    files.put("data/timelinejs.json", out -> slides.write(published, out));
    files.put("data/timelinejs.csv", out -> TimelineJsSheet.write(slides, published, out));
    files.put("data/timeline.jsonld", out -> LinkedEvents.write(published, out));
    files.put("data/quotations.jsonld", out -> new LinkedQuotations(published).write(out));
    files.put("data/network.gexf", out -> NetworkWriter.write(published, out));
    files.put(
        "data/seeds.sha256",
        out -> StreamedFile.of(SeedHashes.write(published.dossier().articles())).writeTo(out));
    // Lines of nothing would be an empty file, which nobody could tell from a damaged one.
    if (!published.articles().isEmpty()) {
      List<Source> quoted = new QuotedSources(published, words).all();
      files.put("data/entities.ftm.jsonl", out -> FollowTheMoney.write(published, out));
      for (Format format : Format.values()) {
        StreamedFile sources = out -> StreamedFile.of(format.write(originals())).writeTo(out);
        files.put("data/sources." + format.extension(), sources);
        if (!quoted.isEmpty()) {
          StreamedFile quotations = out -> StreamedFile.of(format.write(quoted)).writeTo(out);
          files.put("data/quotations." + format.extension(), quotations);
        }
      }
    }
    return files;
  }

  /** For reference managers, in the order of the dossier. */
  private List<Source> originals() {
    return published.articles().stream().map(Source::of).toList();
  }

  /** The page that says which files there are, and what each column of the tables means. */
  public Page page() {
    SortedMap<String, Long> sizes = new TreeMap<>();
    archive().files().forEach((path, file) -> sizes.put(path, file.bytes()));
    sizes.remove(DESCRIPTOR);
    return new DataDictionary(words, about).page(tables, sizes);
  }
}
