package news.dossier.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.cache.ReadingCache;
import news.dossier.compile.Progress;
import news.dossier.compile.Reader;
import news.dossier.model.Article;
import news.dossier.model.Curation;
import news.dossier.model.Edtf;
import news.dossier.model.Entities;
import news.dossier.model.Event;
import news.dossier.model.PublishLevel;
import news.dossier.model.ReadSeed;
import news.dossier.model.Seed;
import news.dossier.model.SeedFormat;
import news.dossier.model.Stated;
import news.dossier.problem.Checked;

/** Articles, told in a sentence or two, and the timeline that is made of them. */
final class Newsroom {
  private final List<Seed> seeds = new ArrayList<>();
  private PublishLevel publish = PublishLevel.FULL;

  static Newsroom of(String published, String text) {
    return new Newsroom().and(published, text);
  }

  /**
   * @param published empty for an article without a date
   */
  Newsroom and(String published, String text) {
    String path = String.format("seeds/%03d.txt", seeds.size());
    Stated n = Stated.nothing(path);
    Stated stated =
        new Stated(
            path,
            Optional.of("News " + seeds.size()),
            Edtf.parse(published),
            n.updated(),
            n.authors(),
            n.publisher(),
            n.url(),
            n.archived(),
            Optional.of("en"),
            n.rights(),
            n.publish(),
            n.slug(),
            n.note(),
            n.corrected());
    seeds.add(new Seed(path, SeedFormat.TEXT, "0".repeat(64), "UTF-8", text, stated));
    return this;
  }

  Newsroom published(PublishLevel level) {
    publish = level;
    return this;
  }

  List<Article> articles() {
    return articles(seeds, publish);
  }

  static List<Article> articles(List<Seed> seeds, PublishLevel publish) {
    List<Article> articles = new ArrayList<>();
    for (Checked<ReadSeed> read :
        new Reader(ReadingCache.off()).readAll(seeds, Curation.NONE, Progress.SILENT)) {
      ReadSeed seed = read.value();
      articles.add(
          new Article(
              seed.seed(),
              "article-" + articles.size(),
              publish,
              seed.metadata(),
              seed.cleaned(),
              seed.annotations(),
              Optional.empty()));
    }
    return articles;
  }

  Chronicle chronicle() {
    return new Chronicler().chronicle(articles(), Entities.NONE);
  }

  List<Event> events() {
    return chronicle().timeline().events();
  }

  /** Each entry as {@code date kind: statement}. */
  List<String> lines() {
    return events().stream()
        .map(e -> e.date() + " " + e.kind().label() + ": " + e.statement().exact())
        .toList();
  }
}
