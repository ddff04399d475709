package news.dossier.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Makes {@code line-model.tsv} from pages whose article is known, and measures how well that goes.
 *
 * <pre>{@code
 * LineModelTrainer SET measure      five-fold cross-validation, and one half against the other
 * LineModelTrainer SET write FILE   trains on all pages and writes the weights
 * }</pre>
 *
 * SET holds {@code seeds/NAME.txt} and {@code gold.jsonl} with {@code {"seed":"NAME.txt",
 * "text":"the article"}} a line. The same set gives the same weights.
 */
final class LineModelTrainer {

  private static final LineModelTraining.Settings SETTINGS =
      new LineModelTraining.Settings(30, 0.1, 0.01, 16, 0.5);
  private static final int FOLDS = 5;
  private static final String HEADER =
      """
      # The weights of LineModel: feature, then one for each zone: before, article, insert, after.
      # Made by LineModelTrainer (among the tests) from 196 news pages of about 190 sites, of 2023,
      # each pasted whole, and a shorter cut-out of each; conditional random field, L2 penalty,
      # feature dropout. Do not edit by hand: train again.
      """;

  /** A page and a cut-out of it, with their features. */
  private record Example(
      LabelledPage page,
      List<List<String>> features,
      LabelledPage part,
      List<List<String>> partFeatures) {

    static Example of(LabelledPage page, Random random) {
      LabelledPage part = page.part(random);
      return new Example(page, page.features(), part, part.features());
    }
  }

  private LineModelTrainer() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Example> all = read(Path.of(args[0]));
    if (args[1].equals("write")) {
      Files.writeString(Path.of(args[2]), HEADER + table(train(all)));
      return;
    }
    BodyScore whole = new BodyScore();
    BodyScore parts = new BodyScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      measure(all, e -> Math.floorMod(hash(e), FOLDS) == left, whole, parts);
    }
    out.println("held out, five folds:  " + whole);
    out.println("the same, cut-outs:    " + parts);
    for (int half = 0; half < 2; half++) {
      int left = half;
      BodyScore score = new BodyScore();
      measure(all, e -> Math.floorMod(hash(e) >> 3, 2) == left, score, new BodyScore());
      out.println("half " + left + " by the other:   " + score);
    }
  }

  private static int hash(Example example) {
    return example.page().name().hashCode() * 31 + 17;
  }

  private static void measure(
      List<Example> all, Predicate<Example> heldOut, BodyScore whole, BodyScore parts) {
    LineModel model = LineModel.of(train(all.stream().filter(heldOut.negate()).toList()));
    PastedRounds rounds = new PastedRounds(model);
    for (Example e : all.stream().filter(heldOut).toList()) {
      whole.add(e.page().gold(), rounds.clean(e.page().lines()).text());
      parts.add(e.page().gold(), rounds.clean(e.part().lines()).text());
    }
  }

  private static Map<String, float[]> train(List<Example> examples) {
    List<List<List<String>>> features = new ArrayList<>();
    List<List<LineZone>> zones = new ArrayList<>();
    for (Example e : examples) {
      features.add(e.features());
      zones.add(e.page().zones());
      features.add(e.partFeatures());
      zones.add(e.part().zones());
    }
    return LineModelTraining.train(features, zones, SETTINGS);
  }

  private static List<Example> read(Path set) throws IOException {
    List<Example> examples = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    Random random = new Random(3);
    for (String row : Files.readAllLines(set.resolve("gold.jsonl"))) {
      JsonNode gold = json.readTree(row);
      String name = gold.get("seed").asText();
      String seed = Files.readString(set.resolve("seeds").resolve(name));
      examples.add(Example.of(LabelledPage.of(name, seed, gold.get("text").asText()), random));
    }
    return examples;
  }

  private static String table(Map<String, float[]> weights) {
    StringBuilder table = new StringBuilder();
    weights.forEach(
        (name, zones) -> {
          table.append(name);
          for (float weight : zones) {
            table.append('\t').append(String.format(Locale.ROOT, "%.2f", weight));
          }
          table.append('\n');
        });
    return table.toString();
  }
}
