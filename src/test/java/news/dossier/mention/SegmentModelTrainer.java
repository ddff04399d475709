package news.dossier.mention;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import news.dossier.model.Curation;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.PackedText;
import org.jspecify.annotations.Nullable;

/**
 * Trains the {@link SegmentModel} that is shipped, and says how well it does on articles that it
 * has not seen (five folds of articles).
 *
 * <p>Run by hand: {@code SegmentModelTrainer MARKED.jsonl
 * src/main/resources/news/dossier/mention/segment-model.tsv}. The shipped weights come from the 216
 * articles of CoNLL-2003's development set (Tjong Kim Sang, De Meulder 2003).
 */
final class SegmentModelTrainer {
  private static final int FOLDS = 5;

  /** A weight nearer to zero is not written. */
  private static final double LEAST = 0.01;

  private static final MentionReader READER = new MentionReader();

  private SegmentModelTrainer() {}

  public static void main(String[] arguments) throws IOException {
    List<LabelledArticle> articles = LabelledArticle.readAll(Path.of(arguments[0]));
    report("held out", articles, heldOut(articles), System.out);
    SegmentModel model = SegmentTraining.train(articles);
    report("in sample", articles, read(articles, model), System.out);
    Files.write(Path.of(arguments[1]), lines(model));
  }

  private static List<List<Mention>> heldOut(List<LabelledArticle> articles) {
    List<List<Mention>> result = new ArrayList<>();
    articles.forEach(article -> result.add(List.of()));
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      List<LabelledArticle> others =
          IntStream.range(0, articles.size())
              .filter(i -> i % FOLDS != left)
              .mapToObj(articles::get)
              .toList();
      SegmentModel model = SegmentTraining.train(others);
      for (int i = fold; i < articles.size(); i += FOLDS) {
        result.set(i, read(List.of(articles.get(i)), model).get(0));
      }
    }
    return result;
  }

  private static List<List<Mention>> read(List<LabelledArticle> articles, SegmentModel model) {
    return articles.stream()
        .map(article -> READER.settle(article.article(), article.sentences(), model))
        .toList();
  }

  private static void report(
      String what, List<LabelledArticle> articles, List<List<Mention>> found, PrintStream out) {
    List<List<Mention>> settled =
        new CorpusNames()
            .settle(
                articles.stream().map(LabelledArticle::article).map(PackedText::of).toList(),
                found,
                Curation.NONE);
    report(what + ", each article alone", articles, found, null, out);
    report(what + ", all articles together", articles, settled, null, out);
    for (EntityType type : EntityType.values()) {
      report(what + ", " + type, articles, settled, type, out);
    }
  }

  private static void report(
      String what,
      List<LabelledArticle> articles,
      List<List<Mention>> found,
      @Nullable EntityType type,
      PrintStream out) {
    long right = 0;
    long read = 0;
    long marked = 0;
    for (int i = 0; i < articles.size(); i++) {
      List<Mention> ofType =
          found.get(i).stream().filter(m -> type == null || m.type() == type).toList();
      right += articles.get(i).right(ofType);
      read += ofType.size();
      marked += type == null ? articles.get(i).size() : articles.get(i).size(NameClass.of(type));
    }
    out.printf(
        Locale.ROOT,
        "%s: precision %.3f recall %.3f F1 %.3f%n",
        what,
        (double) right / read,
        (double) right / marked,
        2.0 * right / (read + marked));
  }

  private static List<String> lines(SegmentModel model) {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of person, organisation and place for each feature of a segment.");
    model
        .weights()
        .forEach(
            (feature, w) -> {
              if (Math.max(Math.abs(w[0]), Math.max(Math.abs(w[1]), Math.abs(w[2]))) >= LEAST) {
                lines.add(
                    String.format(Locale.ROOT, "%s\t%.3f\t%.3f\t%.3f", feature, w[0], w[1], w[2]));
              }
            });
    return lines;
  }
}
