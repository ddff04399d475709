package news.dossier.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.dossier.cli.sample.ReadSample;
import news.dossier.cli.sample.SampleDossier;
import news.dossier.model.Dossier;
import news.dossier.search.SearchIndexer;
import news.dossier.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench search}: how long the index of the search takes, and how large it is. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Makes the search index of invented articles, as sample writes them.")
final class BenchSearchCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final double MEGA = 1e6;

  private final Console console;

  @Option(names = "--articles", description = "How many articles (default: 1000).")
  private int articles = 1000;

  @Option(names = "--words", description = "How long each is, in words (default: 900).")
  private int words = 900;

  @Option(names = "--into", paramLabel = "FOLDER", description = "Write the files into FOLDER.")
  private @Nullable Path into;

  BenchSearchCommand(Console console) {
    this.console = console;
  }

  private static Words words() {
    return new Words(Locale.ENGLISH, Map.of("article.untitled", "Untitled article"));
  }

  @Override
  public Integer call() throws IOException {
    Dossier dossier = ReadSample.of(new SampleDossier(1, words), articles);
    Set<String> pages =
        dossier.entities().all().stream()
            .map(entity -> "people/" + entity.id() + ".md")
            .collect(Collectors.toSet());
    long started = System.nanoTime();
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    SortedMap<String, String> files = new SearchIndexer(words()).index(dossier, pages);
    double wall = (System.nanoTime() - started) / NANOS;
    double cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / NANOS;
    long size = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      size += bytes.length;
      if (into != null) {
        Path path = into.resolve(file.getKey());
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.write(path, bytes);
      }
    }
    console.data(
        String.format(
            Locale.ROOT,
            "%d articles of %d words: %.1f s wall, %.1f s CPU, %d files, %.1f MB",
            articles,
            words,
            wall,
            cpu,
            files.size(),
            size / MEGA));
    return 0;
  }
}
