package news.dossier.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.bake.Baker;
import news.dossier.bake.ContentFolder;
import news.dossier.cache.AnnotationCache;
import news.dossier.cache.CodeVersion;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.Entities;
import news.dossier.model.Page;
import news.dossier.model.ReadSeed;
import news.dossier.page.PageWriter;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.seed.SeedReader;
import news.dossier.seed.Seeds;

/**
 * The pipeline: seeds become articles, articles a dossier, a dossier pages, pages a site.
 *
 * <p>An error anywhere before the pages stops the build with {@code content/} and the last good
 * site untouched: an unreadable seed must not make its article disappear. One in bringing {@code
 * content/} up to date leaves the site as it was.
 */
public final class Compiler {
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

  /** Runs every stage in its order. */
  public Report build() {
    List<Problem> problems = new ArrayList<>();
    ContentFolder content = new ContentFolder(folder.resolve("content"));

    Seeds seeds = keep(new SeedReader().readFolder(folder.resolve("seeds")), problems);
    List<ReadSeed> read =
        reader().readAll(seeds.seeds(), progress).stream().map(r -> keep(r, problems)).toList();
    Addresses addresses = Addresses.inUse(keep(content.headers(), problems));
    List<Article> articles = keep(addresses.assign(read, seeds.settings()), problems);
    Dossier dossier =
        new Dossier(seeds.settings(), articles, Entities.NONE, List.of(), seeds.ownPages());
    List<Page> pages = keep(new PageWriter().write(dossier), problems);
    if (Report.hasError(problems)) {
      return new Report(dossier, Optional.empty(), 0, problems);
    }
    ContentFolder.Changes changes = keep(content.write(pages), problems);
    int baked = Report.hasError(problems) ? 0 : bake(pages.size(), problems);
    return new Report(dossier, Optional.of(counted(changes)), baked, problems);
  }

  private Reader reader() {
    return new Reader(AnnotationCache.in(folder.resolve("target/cache/annotations")));
  }

  private int bake(int pages, List<Problem> problems) {
    try (Progress.Step step = progress.start("Baking pages", pages)) {
      return keep(
          new Baker(CodeVersion.ofBaking()).bake(folder, output, done -> step.tick()), problems);
    }
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
