package news.dossier.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dossier.bake.Baker;
import news.dossier.bake.ContentFolder;
import news.dossier.bake.DeskBaker;
import news.dossier.bake.WordsReader;
import news.dossier.cache.CodeVersion;
import news.dossier.cache.ReadingCache;
import news.dossier.correct.Corrector;
import news.dossier.erase.Erased;
import news.dossier.erase.Eraser;
import news.dossier.export.DataFiles;
import news.dossier.model.Article;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Dossier;
import news.dossier.model.HiddenForm;
import news.dossier.model.History;
import news.dossier.model.ReadSeed;
import news.dossier.model.StreamedFile;
import news.dossier.model.StreamedPage;
import news.dossier.page.DeskWriter;
import news.dossier.page.PageWriter;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.resolve.Resolution;
import news.dossier.resolve.Resolver;
import news.dossier.search.SearchIndexer;
import news.dossier.seed.SeedReader;
import news.dossier.seed.Seeds;
import news.dossier.text.Words;
import news.dossier.timeline.Chronicle;
import news.dossier.timeline.Chronicler;
import news.dossier.timeline.CuratedTimeline;
import news.dossier.timeline.KnownEvents;

/**
 * The pipeline: seeds become articles, articles a dossier, a dossier pages, pages a site.
 *
 * <p>An error anywhere before the pages stops the build with {@code content/} and the last good
 * site untouched: an unreadable seed must not make its article disappear. One in bringing {@code
 * content/} up to date leaves the site as it was.
 */
public final class Compiler {
  /**
   * What is read of the headers of earlier pages, by {@link Addresses}, {@link KnownPages} and
   * {@link PublishedArticles}.
   */
  public static final Set<String> KEYS_READ =
      Stream.of(Addresses.KEYS, KnownPages.KEYS, PublishedArticles.KEYS)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final Path folder;
  private final Path output;
  private final Progress progress;

  /**
   * @param folder the dossier: a folder with {@code seeds/}
   * @param output where the site goes, normally {@code output/} in it
   */
  public Compiler(Path folder, Path output, Progress progress) {
    this.folder = folder;
    this.output = output;
    this.progress = progress;
  }

  /** Runs every stage in its order, unless nothing has changed since the last build. */
  public Report build() {
    LastBuild last = new LastBuild(folder, output);
    return last.report().orElseGet(() -> build(last));
  }

  private Report build(LastBuild last) {
    last.begin();
    List<Problem> problems = new ArrayList<>();
    ContentFolder content = new ContentFolder(folder.resolve("content"));
    Told told = told(content, problems);
    Dossier dossier = told.dossier();
    Words words = words(dossier.settings().language());
    DataFiles data = new DataFiles(dossier, words);
    PageWriter writer = new PageWriter(words, told.events(), told.histories());
    List<StreamedPage> pages = new ArrayList<>(keep(writer.write(dossier), problems));
    pages.add(new StreamedPage(DataFiles.PAGE, data::page));
    if (Report.hasError(problems)) {
      return new Report(Summary.of(dossier), Optional.empty(), 0, problems);
    }
    Set<String> paths = paths(pages);
    ContentFolder.Changes changes = keep(content.write(pages), problems);
    // Behind them stands all that they were made from, which the bake has no need of.
    pages.clear();
    int baked = Report.hasError(problems) ? 0 : bake(dossier, data, words, paths, problems);
    keep(
        new DeskBaker().bake(folder, new DeskWriter(words("en")).write(dossier, wayToSite())),
        problems);
    Report report = new Report(Summary.of(dossier), Optional.of(counted(changes)), baked, problems);
    last.end(report);
    return report;
  }

  /**
   * What the pages tell.
   *
   * @param events ids of those that have had a page
   * @param histories of the articles that were corrected, by slug
   */
  private record Told(Dossier dossier, Set<String> events, Map<String, History> histories) {}

  /** The stages before the pages; all that only they need is let go of. */
  private Told told(ContentFolder content, List<Problem> problems) {
    Seeds seeds = keep(new SeedReader().readFolder(folder.resolve("seeds")), problems);
    Map<String, Map<String, Object>> headers = keep(content.headers(KEYS_READ), problems);
    Erased told = whatMayBeTold(seeds, headers, problems);
    Addresses addresses = Addresses.inUse(headers, told.forms());
    List<Article> articles = keep(addresses.assign(told.articles(), seeds.settings()), problems);
    KnownEvents known = KnownPages.events(headers);
    Chronicle read = new Chronicler(known).chronicle(articles, told.entities());
    Chronicle chronicle =
        keep(
            new CuratedTimeline(articles, told.entities()).apply(read, told.decisions()), problems);
    Dossier dossier =
        new Dossier(
            seeds.settings(),
            articles,
            told.entities(),
            chronicle.timeline(),
            Questions.inOrder(told.questions(), chronicle.questions()),
            seeds.ownPages());
    PublishedArticles published = new PublishedArticles(headers, content::passages);
    Corrector corrector =
        new Corrector(
            published.earlier(articles),
            published.histories(articles),
            PublishedArticles.hiddenNames(seeds.curation().entities()));
    Map<String, History> corrected = keep(corrector.correct(articles), problems);
    return new Told(dossier, Set.copyOf(known.evidence().keySet()), corrected);
  }

  /** Names that must not be found in the finished site, because the curator hides them. */
  public List<HiddenForm> hiddenForms() {
    Seeds seeds = new SeedReader().readFolder(folder.resolve("seeds")).value();
    return seeds.curation().entities().stream().noneMatch(CuratedEntity::hidden)
        ? List.of()
        : whatMayBeTold(seeds, Map.of(), new ArrayList<>()).forms();
  }

  /** The stages that read, say who is who, and forget whom the curator hides. */
  private Erased whatMayBeTold(
      Seeds seeds, Map<String, Map<String, Object>> headers, List<Problem> problems) {
    ReadingCache cache = ReadingCache.in(folder.resolve("target/cache"));
    List<ReadSeed> read =
        new Reader(cache)
            .readAll(seeds.seeds(), seeds.curation(), progress).stream()
                .map(r -> keep(r, problems))
                .toList();
    cache.dropUnused();
    Resolution who =
        keep(new Resolver().resolve(read, seeds.curation(), KnownPages.of(headers)), problems);
    return keep(
        new Eraser()
            .erase(
                read,
                who.entities(),
                who.questions(),
                seeds.curation().events(),
                seeds.settings(),
                seeds.ownPages()),
        problems);
  }

  private int bake(
      Dossier dossier, DataFiles data, Words words, Set<String> pages, List<Problem> problems) {
    try (Progress.Step step = progress.start("Baking pages", pages.size())) {
      SortedMap<String, StreamedFile> files = data.files();
      new SearchIndexer(words)
          .index(dossier, pages)
          .forEach((path, text) -> files.put(path, StreamedFile.of(text)));
      Baker baker = new Baker(CodeVersion.ofBaking());
      return keep(baker.bake(folder, output, files, done -> step.tick()), problems);
    }
  }

  private static Set<String> paths(List<StreamedPage> pages) {
    return pages.stream().map(StreamedPage::path).collect(Collectors.toSet());
  }

  /** The bake, which takes the same words, says what is wrong with them. */
  private Words words(String language) {
    return new WordsReader().read(folder, language).value();
  }

  /** From the desk, with slashes, as a link begins. */
  private String wayToSite() {
    Path desk = folder.toAbsolutePath().normalize().resolve(DeskBaker.FOLDER);
    Path site = output.toAbsolutePath().normalize();
    return desk.getRoot().equals(site.getRoot())
        ? desk.relativize(site).toString().replace('\\', '/') + "/"
        : site.toUri().toString();
  }

  private static <T> T keep(Checked<T> checked, List<Problem> problems) {
    problems.addAll(checked.problems());
    return checked.value();
  }

  private static Report.ContentChanges counted(ContentFolder.Changes changes) {
    return new Report.ContentChanges(
        changes.written().size(),
        changes.unchanged().size(),
        changes.removed().size(),
        changes.edited().size());
  }
}
