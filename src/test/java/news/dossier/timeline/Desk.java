package news.dossier.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.dossier.model.Article;
import news.dossier.model.CuratedEvent;
import news.dossier.model.Entities;
import news.dossier.model.Event;
import news.dossier.problem.Checked;
import news.dossier.problem.Problem;
import news.dossier.seed.SeedReader;
import news.dossier.seed.Seeds;

/** A curator, who decides on a timeline in {@code timeline.yaml}, and what becomes of it. */
final class Desk {
  private final Path seeds;

  Desk(Path folder) {
    this.seeds = folder.resolve("seeds");
  }

  /** The timeline of the articles with the decisions of the file. */
  Checked<Chronicle> decide(List<Article> articles, Entities entities, String yaml) {
    Chronicle chronicle = new Chronicler().chronicle(articles, entities);
    return new CuratedTimeline(articles, entities).apply(chronicle, decisions(yaml));
  }

  List<Event> events(List<Article> articles, String yaml) {
    return decide(articles, Entities.NONE, yaml).value().timeline().events();
  }

  List<String> problems(List<Article> articles, String yaml) {
    return decide(articles, Entities.NONE, yaml).problems().stream()
        .map(Problem::toString)
        .map(problem -> problem.replace("seeds/curation/timeline.yaml:", ""))
        .toList();
  }

  /** What the file states; it must be without fault. */
  List<CuratedEvent> decisions(String yaml) {
    try {
      Files.createDirectories(seeds.resolve("curation"));
      Files.writeString(seeds.resolve("a.txt"), "The council met.\n");
      Files.writeString(seeds.resolve("curation/timeline.yaml"), yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Checked<Seeds> read = new SeedReader().readFolder(seeds);
    if (!read.problems().isEmpty()) {
      throw new AssertionError(read.problems());
    }
    return read.value().curation().events();
  }
}
