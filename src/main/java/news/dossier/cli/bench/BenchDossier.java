package news.dossier.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import news.dossier.cli.sample.SampleDossier;
import news.dossier.cli.sample.SampleSeed;

/** A dossier of invented articles that is built again and again. */
final class BenchDossier {

  /** What happened since the last build, in the order in which a round goes through them. */
  enum Since {
    /** Nothing is left of it: no pages, no site, no caches. */
    COLD,
    /** Nothing, but the build before changed pages, and it is seen that this one changes none. */
    WARM,
    /** Nothing at all. */
    SAME,
    /** One sidecar was edited. */
    EDITED,
    /** One article was added. */
    ADDED
  }

  private static final List<String> MADE = List.of("target", "content", "output");

  private final Path folder;
  private final SampleDossier sample;
  private final int articles;

  BenchDossier(Path folder, SampleDossier sample, int articles) throws IOException {
    this.folder = folder;
    this.sample = sample;
    this.articles = articles;
    sample.write(folder, articles, done -> {});
  }

  Path folder() {
    return folder;
  }

  /**
   * Puts the dossier into the state in which a build is measured.
   *
   * @param round counted from 0: in each, another edit is made and another article added, which
   *     stays
   */
  void prepare(Since since, int round) throws IOException {
    switch (since) {
      case COLD -> {
        for (String made : MADE) {
          Trees.delete(folder.resolve(made));
        }
      }
      case WARM, SAME -> {}
      case EDITED -> edit(round);
      case ADDED -> sample.write(folder, articles + round);
    }
  }

  private void edit(int round) throws IOException {
    SampleSeed edited =
        IntStream.range(0, articles)
            .mapToObj(i -> sample.seed((articles / 2 + i) % articles))
            .filter(seed -> !seed.sidecar().isEmpty())
            .findFirst()
            .orElseThrow(() -> new IOException("no article has a sidecar; measure more of them"));
    Files.writeString(
        folder.resolve("seeds/" + edited.path() + ".yaml"),
        edited.sidecar() + "note: Edited in round " + round + ".\n");
  }

  /** Pages in {@code content/}. */
  long pages() throws IOException {
    return Trees.count(folder.resolve("content"));
  }

  /** Files of the site. */
  long files() throws IOException {
    return Trees.count(folder.resolve("output"));
  }
}
