package news.dossier.correct;

import java.util.ArrayList;
import java.util.List;
import news.dossier.model.Block;
import news.dossier.model.PublishLevel;
import news.dossier.text.Sentences;

/**
 * The sentences that a page shows of an article.
 *
 * @param together how many of them, from the beginning, follow each other without a gap; more than
 *     there are when nothing can follow the last
 */
record ShownSentences(List<String> all, int together) {
  /** Before a sentence of an excerpt that stands behind its beginning. */
  private static final String LEFT_OUT = "[…]";

  ShownSentences {
    all = List.copyOf(all);
  }

  static ShownSentences of(List<String> passages, PublishLevel level) {
    List<String> all = new ArrayList<>();
    int together = 0;
    for (String passage : passages) {
      boolean cited = level == PublishLevel.EXCERPT && passage.startsWith(LEFT_OUT);
      List<String> sentences =
          new ArrayList<>(Sentences.split(cited ? passage.substring(LEFT_OUT.length()) : passage));
      if (!sentences.isEmpty() && level == PublishLevel.EXCERPT && !cited) {
        // A sentence that was cut short is none to compare.
        sentences.removeIf(sentence -> sentence.endsWith("…"));
        together += sentences.size();
      }
      all.addAll(sentences);
    }
    return new ShownSentences(all, level == PublishLevel.FULL ? Integer.MAX_VALUE : together);
  }

  static List<String> whole(List<Block> blocks) {
    return blocks.stream().flatMap(block -> Sentences.split(block.text()).stream()).toList();
  }
}
