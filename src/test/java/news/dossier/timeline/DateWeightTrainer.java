package news.dossier.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.dossier.cache.ReadingCache;
import news.dossier.compile.Progress;
import news.dossier.compile.Reader;
import news.dossier.model.Article;
import news.dossier.model.Curation;
import news.dossier.model.PublishLevel;
import news.dossier.model.ReadSeed;
import news.dossier.problem.Checked;
import news.dossier.seed.SeedReader;
import news.dossier.timeline.DateWeightTraining.Example;
import news.dossier.timeline.DateWeightTraining.Topic;

/**
 * Makes {@code date-weights.tsv}, or measures how well such weights do on a dossier they were not
 * fitted to. A main program, run with the test class path:
 *
 * <pre>{@code
 * news.dossier.timeline.DateWeightTrainer SET measure
 * news.dossier.timeline.DateWeightTrainer SET FILE
 * }</pre>
 *
 * <p>{@code SET} holds a folder for each topic, with {@code seeds/} and {@code gold.jsonl}, whose
 * lines have the {@code dates} of an editor's timeline.
 */
final class DateWeightTrainer {
  /** Strong, for there are nine dossiers and eight weights. */
  private static final double RIDGE = 200;

  private DateWeightTrainer() {}

  public static void main(String[] arguments) throws IOException {
    List<Topic> topics = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
      for (Path folder : folders.sorted().toList()) {
        topics.add(topic(folder));
      }
    }
    if (arguments[1].equals("measure")) {
      measure(topics);
    } else {
      Files.writeString(Path.of(arguments[1]), written(fit(topics)));
    }
  }

  private static DateWeights fit(List<Topic> topics) {
    List<List<Example>> examples = topics.stream().map(Topic::examples).toList();
    return new DateWeightTraining(RIDGE).fit(examples);
  }

  private static void measure(List<Topic> topics) {
    List<List<Example>> examples = topics.stream().map(Topic::examples).toList();
    double sum = 0;
    for (int i = 0; i < topics.size(); i++) {
      List<List<Example>> others = new ArrayList<>(examples);
      others.remove(i);
      double score = topics.get(i).score(new DateWeightTraining(RIDGE).fit(others));
      System.out.printf(Locale.ROOT, "%-24s %.3f%n", topics.get(i).name(), score);
      sum += score;
    }
    System.out.printf(
        Locale.ROOT, "mean date F1, each topic left out: %.3f%n", sum / topics.size());
  }

  private static String written(DateWeights weights) {
    StringBuilder text =
        new StringBuilder("# Logistic weights of a date's features, made by DateWeightTrainer.\n");
    for (int i = 0; i < DateReferences.FEATURES.size(); i++) {
      text.append(line(DateReferences.FEATURES.get(i), weights.weights().get(i)));
    }
    return text.append(line("bias", weights.bias())).toString();
  }

  private static String line(String name, double value) {
    return String.format(Locale.ROOT, "%s\t%.4f%n", name, value);
  }

  private static Topic topic(Path folder) throws IOException {
    Reader reader = new Reader(ReadingCache.in(Path.of("target/cache")));
    List<Article> articles = new ArrayList<>();
    for (Checked<ReadSeed> read :
        reader.readAll(
            new SeedReader().readFolder(folder.resolve("seeds")).value().seeds(),
            Curation.NONE,
            Progress.SILENT)) {
      articles.add(article(read.value(), articles.size()));
    }
    Set<LocalDate> listed = new TreeSet<>();
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      for (JsonNode date : new ObjectMapper().readTree(line).get("dates")) {
        listed.add(LocalDate.parse(date.asText()));
      }
    }
    return new Topic(folder.getFileName().toString(), articles, listed);
  }

  private static Article article(ReadSeed read, int number) {
    return new Article(
        read.seed(),
        "article-" + number,
        PublishLevel.FULL,
        read.metadata(),
        read.cleaned(),
        read.annotations(),
        Optional.empty());
  }
}
