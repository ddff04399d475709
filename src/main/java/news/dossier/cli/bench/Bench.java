package news.dossier.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One generator in one situation, with its own folder of pages. */
final class Bench {

  /** What is there when a run begins. */
  enum Start {
    /** Neither output nor caches. */
    COLD,
    /** All that the run before left. */
    WARM,
    /** The same, and one page was edited since. */
    EDITED
  }

  private final Generator generator;
  private final Start start;
  private final Path folder;
  private final List<Cost> costs = new ArrayList<>();

  Bench(Generator generator, Start start, Path folder) {
    this.generator = generator;
    this.start = start;
    this.folder = folder;
  }

  String generator() {
    return generator.name();
  }

  Start start() {
    return start;
  }

  List<Cost> costs() {
    return costs;
  }

  void write(List<BenchPage> pages) throws IOException {
    for (Map.Entry<String, String> file : generator.files().entrySet()) {
      write(file.getKey(), file.getValue());
    }
    for (BenchPage page : pages) {
      write(generator.pages() + page.slug() + ".md", generator.text(page));
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /**
   * @param round counted from 0
   * @param counted whether its cost is kept
   */
  void run(List<BenchPage> pages, int round, boolean counted) throws IOException {
    if (start == Start.COLD) {
      for (String made : generator.made()) {
        Trees.delete(folder.resolve(made));
      }
    } else if (start == Start.EDITED) {
      BenchPage page = pages.get(pages.size() / 2);
      String edited = generator.text(page) + "\nEdited in round " + round + ".\n";
      write(generator.pages() + page.slug() + ".md", edited);
    }
    Cost cost = ChildProcess.run(generator.command(), folder);
    if (counted) {
      costs.add(cost);
    }
  }
}
