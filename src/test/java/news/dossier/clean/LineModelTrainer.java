package news.dossier.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Scratch. */
final class LineModelTrainer {

  private LineModelTrainer() {}

  static List<LabelledPage> read(Path set) throws IOException {
    List<LabelledPage> pages = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String row : Files.readAllLines(set.resolve("gold.jsonl"))) {
      JsonNode gold = json.readTree(row);
      String name = gold.get("seed").asText();
      pages.add(
          LabelledPage.of(
              name,
              Files.readString(set.resolve("seeds").resolve(name)),
              gold.get("text").asText()));
    }
    return pages;
  }

  static int fold(LabelledPage page, int folds) {
    return Math.floorMod(page.name().hashCode() * Integer.getInteger("foldseed", 31) + 17, folds);
  }

  public static void main(String[] args) throws IOException {
    List<LabelledPage> pages = read(Path.of(args[0]));
    BodyScore oracle = new BodyScore();
    for (LabelledPage page : pages) {
      oracle.add(page.gold(), page.text(page.inArticle()));
    }
    System.out.println("oracle " + oracle);
    List<List<List<String>>> features = pages.stream().map(LabelledPage::features).toList();
    java.util.Random random = new java.util.Random(3);
    List<List<LabelledPage>> parts = new ArrayList<>();
    for (LabelledPage page : pages) {
      List<LabelledPage> some = new ArrayList<>();
      for (int k = 0; k < Integer.getInteger("parts", 1); k++) {
        some.add(page.part(random));
      }
      parts.add(some);
    }
    int folds = Integer.getInteger("folds", 5);
    LineModelTraining.Settings settings =
        new LineModelTraining.Settings(
            Integer.getInteger("rounds", 30),
            Double.parseDouble(System.getProperty("rate", "0.1")),
            Double.parseDouble(System.getProperty("penalty", "0.01")),
            Integer.getInteger("fewest", 8));
    double[] thresholds = {0.2, 0.3, 0.4, 0.5, 0.6};
    BodyScore[] scores = new BodyScore[thresholds.length];
    for (int t = 0; t < scores.length; t++) {
      scores[t] = new BodyScore();
    }
    for (int fold = 0; fold < folds; fold++) {
      List<List<List<String>>> x = new ArrayList<>();
      List<List<LineZone>> y = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        if (fold(pages.get(i), folds) != fold) {
          x.add(features.get(i));
          y.add(pages.get(i).zones());
          for (LabelledPage part : parts.get(i)) {
            x.add(part.features());
            y.add(part.zones());
          }
        }
      }
      Map<String, float[]> w = LineModelTraining.train(x, y, settings);
      if (fold == 0) {
        System.out.println("features " + w.size());
      }
      LineModel model = LineModel.of(w);
      for (int i = 0; i < pages.size(); i++) {
        if (fold(pages.get(i), folds) == fold) {
          double[] p = model.articleProbability(features.get(i));
          for (int t = 0; t < thresholds.length; t++) {
            boolean[] in = new boolean[p.length];
            for (int k = 0; k < p.length; k++) {
              in[k] = p[k] > thresholds[t];
            }
            scores[t].add(pages.get(i).gold(), pages.get(i).text(in));
            if (thresholds[t] == 0.4 && args.length > 1) {
              dump(Path.of(args[1]), pages.get(i), p);
            }
          }
        }
      }
    }
    for (int t = 0; t < thresholds.length; t++) {
      System.out.println(thresholds[t] + " " + scores[t]);
    }
    if (args.length > 2) {
      List<List<List<String>>> x = new ArrayList<>(features);
      List<List<LineZone>> y = new ArrayList<>();
      pages.forEach(page -> y.add(page.zones()));
      parts.forEach(
          some ->
              some.forEach(
                  part -> {
                    x.add(part.features());
                    y.add(part.zones());
                  }));
      write(Path.of(args[2]), LineModelTraining.train(x, y, settings));
    }
  }

  private static void write(Path file, Map<String, float[]> weights) throws IOException {
    StringBuilder out = new StringBuilder();
    weights.forEach(
        (name, w) -> {
          out.append(name);
          for (float v : w) {
            out.append('\t').append(String.format(java.util.Locale.ROOT, "%.2f", v));
          }
          out.append('\n');
        });
    Files.writeString(file, out);
  }

  private static void dump(Path folder, LabelledPage page, double[] p) throws IOException {
    Files.createDirectories(folder);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < p.length; i++) {
      String text = page.lines().get(i).text();
      boolean in = page.zones().get(i) == LineZone.ARTICLE;
      out.append(in ? "+" : " ")
          .append(p[i] > 0.4 ? "K" : " ")
          .append(in != p[i] > 0.4 ? "!!" : "  ")
          .append(String.format(" %.2f ", p[i]))
          .append(text, 0, Math.min(160, text.length()))
          .append('\n');
    }
    Files.writeString(folder.resolve(page.name()), out.toString());
  }
}
