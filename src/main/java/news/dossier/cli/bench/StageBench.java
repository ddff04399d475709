package news.dossier.cli.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.dossier.bake.Baker;
import news.dossier.bake.ContentFolder;
import news.dossier.bake.DeskBaker;
import news.dossier.bake.WordsReader;
import news.dossier.cache.CodeVersion;
import news.dossier.cache.ReadingCache;
import news.dossier.check.SiteChecker;
import news.dossier.clean.Cleaner;
import news.dossier.cli.sample.SampleDossier;
import news.dossier.compile.Compiler;
import news.dossier.compile.Progress;
import news.dossier.compile.Reader;
import news.dossier.erase.Erased;
import news.dossier.erase.Eraser;
import news.dossier.export.DataFiles;
import news.dossier.metadata.MetadataReader;
import news.dossier.model.Article;
import news.dossier.model.Cleaned;
import news.dossier.model.Dossier;
import news.dossier.model.PublishLevel;
import news.dossier.model.ReadSeed;
import news.dossier.model.Seed;
import news.dossier.model.StreamedFile;
import news.dossier.model.StreamedPage;
import news.dossier.page.DeskWriter;
import news.dossier.page.PageWriter;
import news.dossier.problem.Checked;
import news.dossier.resolve.KnownEntities;
import news.dossier.resolve.Resolution;
import news.dossier.resolve.Resolver;
import news.dossier.search.SearchIndexer;
import news.dossier.seed.SeedReader;
import news.dossier.seed.Seeds;
import news.dossier.text.Words;
import news.dossier.timeline.Chronicle;
import news.dossier.timeline.Chronicler;

/**
 * How long each stage works on dossiers of several sizes, and how that grows. The time is that of
 * all processors, which other work on the machine does not lengthen. Articles are read once before,
 * so that reading is that of articles that did not change.
 */
public final class StageBench {
  private static final String TITLE = "%-14s";
  private static final String COLUMN = "%10s";

  private final Path scratch;
  private final boolean withSite;
  private final SampleDossier sample;
  private final Reader reader;
  private final Progress progress;
  private final Consumer<String> table;

  /**
   * What a stage took.
   *
   * @param seconds of all processors
   * @param collecting those of them that went into the collection of garbage, which grow with what
   *     is in memory, not with what the stage does
   */
  private record Cost(double seconds, double collecting) {
    static final Cost UNKNOWN = new Cost(Double.NaN, Double.NaN);

    static Cost now() {
      return new Cost(ProcessorTime.seconds(), ProcessorTime.collecting());
    }

    Cost since(Cost before) {
      return new Cost(seconds - before.seconds, collecting - before.collecting);
    }

    double own() {
      return seconds - collecting;
    }
  }

  /** What all stages took at one size. */
  private record Column(int articles, Map<Stage, Cost> costs) {
    Cost of(Stage stage) {
      return costs.getOrDefault(stage, Cost.UNKNOWN);
    }
  }

  /**
   * @param scratch an empty folder to work in
   * @param withSite whether {@code content/} and the site are written and checked as well, which
   *     takes by far the most
   * @param cache where what is read is kept
   * @param table told the results, a line at a time
   */
  public StageBench(
      Path scratch,
      boolean withSite,
      Path cache,
      SampleDossier sample,
      Progress progress,
      Consumer<String> table) {
    this.scratch = scratch;
    this.withSite = withSite;
    this.sample = sample;
    this.reader = new Reader(ReadingCache.in(cache));
    this.progress = progress;
    this.table = table;
  }

  /** Measures each size, smallest first. */
  public void run(List<Integer> sizes) throws IOException {
    List<Integer> rising = sizes.stream().sorted().distinct().toList();
    Path largest = write(rising.get(rising.size() - 1), "read");
    Seeds all = new SeedReader().readFolder(largest.resolve("seeds")).value();
    reader.readAll(all.seeds(), all.curation(), progress);
    Trees.delete(largest);
    // Once before, so that no size pays for the loading of classes and for their compilation.
    measure(rising.get(0), "warm-up");
    List<Column> columns = new ArrayList<>();
    for (int size : rising) {
      columns.add(measure(size, "measured"));
    }
    report(columns);
  }

  private Path write(int size, String name) throws IOException {
    Path folder = scratch.resolve(name + "-" + size);
    sample.write(folder, size, done -> {});
    return folder;
  }

  /** All that a build does for the data: measuring each file for its page, then writing it. */
  private static int export(Dossier dossier, Words words) {
    DataFiles data = new DataFiles(dossier, words);
    data.page();
    try {
      for (StreamedFile file : data.files().values()) {
        file.writeTo(OutputStream.nullOutputStream());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written anywhere", e);
    }
    return data.files().size();
  }

  private Column measure(int size, String name) throws IOException {
    Path folder = write(size, name);
    Map<Stage, Cost> costs = new EnumMap<>(Stage.class);
    Dossier dossier = dossier(folder, costs);
    Words words = new WordsReader().read(folder, dossier.settings().language()).value();
    List<StreamedPage> pages = timed(Stage.PAGES, costs, () -> pages(dossier, words));
    timed(Stage.EXPORT, costs, () -> export(dossier, words));
    Set<String> paths = pages.stream().map(StreamedPage::path).collect(Collectors.toSet());
    timed(Stage.SEARCH, costs, () -> new SearchIndexer(words).index(dossier, paths));
    timed(
        Stage.DESK,
        costs,
        () -> new DeskBaker().bake(folder, new DeskWriter(words).write(dossier, "../../output/")));
    if (withSite) {
      site(folder, dossier, words, pages, costs);
    }
    Trees.delete(folder);
    return new Column(size, costs);
  }

  private static void site(
      Path folder, Dossier dossier, Words words, List<StreamedPage> pages, Map<Stage, Cost> costs) {
    ContentFolder content = new ContentFolder(folder.resolve("content"));
    timed(Stage.CONTENT, costs, () -> content.write(pages));
    timed(Stage.CONTENT_AGAIN, costs, () -> content.write(pages));
    timed(Stage.HEADERS, costs, () -> content.headers(Compiler.KEYS_READ));
    SortedMap<String, StreamedFile> data = new DataFiles(dossier, words).files();
    Path site = folder.resolve("output");
    for (Stage bake : List.of(Stage.BAKE, Stage.BAKE_AGAIN)) {
      Baker baker = new Baker(CodeVersion.ofBaking());
      timed(bake, costs, () -> baker.bake(folder, site, data, done -> {}));
    }
    timed(Stage.CHECK, costs, () -> new SiteChecker().check(folder, site));
  }

  /** The pages, each of which was made once and let go of. */
  private static List<StreamedPage> pages(Dossier dossier, Words words) {
    List<StreamedPage> pages = new PageWriter(words).write(dossier).value();
    pages.parallelStream().map(StreamedPage::page).forEach(page -> {});
    return pages;
  }

  private Dossier dossier(Path folder, Map<Stage, Cost> costs) {
    Seeds seeds =
        timed(Stage.SEEDS, costs, () -> new SeedReader().readFolder(folder.resolve("seeds")))
            .value();
    List<Cleaned> cleaned =
        timed(
            Stage.CLEAN,
            costs,
            () -> seeds.seeds().stream().map(s -> new Cleaner().clean(s.held()).value()).toList());
    timed(Stage.METADATA, costs, () -> metadata(seeds.seeds(), cleaned));
    List<ReadSeed> read =
        timed(
                Stage.READ,
                costs,
                () -> reader.readAll(seeds.seeds(), seeds.curation(), Progress.SILENT))
            .stream()
            .map(Checked::value)
            .toList();
    Resolution who =
        timed(
                Stage.RESOLVE,
                costs,
                () -> new Resolver().resolve(read, seeds.curation(), KnownEntities.NONE))
            .value();
    Erased told =
        timed(
                Stage.ERASE,
                costs,
                () ->
                    new Eraser()
                        .erase(
                            read,
                            who.entities(),
                            who.questions(),
                            seeds.curation().events(),
                            seeds.settings(),
                            seeds.ownPages()))
            .value();
    List<Article> articles = articles(told.articles());
    Chronicle chronicle =
        timed(Stage.TIMELINE, costs, () -> new Chronicler().chronicle(articles, told.entities()));
    return new Dossier(
        seeds.settings(),
        articles,
        told.entities(),
        chronicle.timeline(),
        told.questions(),
        seeds.ownPages());
  }

  private static int metadata(List<Seed> seeds, List<Cleaned> cleaned) {
    MetadataReader metadata = new MetadataReader();
    int problems = 0;
    for (int i = 0; i < seeds.size(); i++) {
      problems += metadata.read(seeds.get(i).held(), cleaned.get(i)).problems().size();
    }
    return problems;
  }

  private static List<Article> articles(List<ReadSeed> read) {
    List<Article> articles = new ArrayList<>();
    for (ReadSeed one : read) {
      articles.add(
          new Article(
              one.seed(),
              "sample-" + articles.size(),
              PublishLevel.FULL,
              one.metadata(),
              one.cleaned(),
              one.annotations(),
              Optional.empty()));
    }
    return articles;
  }

  private static <T> T timed(Stage stage, Map<Stage, Cost> costs, Supplier<T> work) {
    Cost before = Cost.now();
    T made = work.get();
    costs.put(stage, Cost.now().since(before));
    return made;
  }

  private void report(List<Column> columns) {
    StringBuilder head = new StringBuilder(TITLE.formatted("cpu s"));
    columns.forEach(
        c -> head.append(COLUMN.formatted(c.articles())).append(COLUMN.formatted("gc")));
    head.append(COLUMN.formatted("growth")).append(COLUMN.formatted("but gc"));
    table.accept(head.toString());
    for (Stage stage : columns.get(0).costs().keySet()) {
      StringBuilder row = new StringBuilder(TITLE.formatted(stage.label()));
      for (Column column : columns) {
        append(row, column.of(stage).seconds());
        append(row, column.of(stage).collecting());
      }
      append(row, Growth.of(columns, Column::articles, column -> column.of(stage).seconds()));
      append(row, Growth.of(columns, Column::articles, column -> column.of(stage).own()));
      table.accept(row.toString());
    }
  }

  private static void append(StringBuilder row, double figure) {
    row.append(COLUMN.formatted(Figures.of(figure)));
  }
}
