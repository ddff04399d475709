package news.dossier.page;

import java.util.List;
import news.dossier.page.graph.Graph;

/**
 * Two who are named in the same sentences.
 *
 * @param one whose id comes first in the alphabet
 * @param sentences that name both and are shown, in the order of the dossier; at least one
 */
record Tie(Entry one, Entry other, List<CitedSentence> sentences) {
  Tie {
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("without evidence: " + one.id() + ", " + other.id());
    }
  }

  int weight() {
    return sentences.size();
  }

  Graph.Edge edge() {
    return new Graph.Edge(one.id(), other.id());
  }

  /** Where its evidence stands on the page of the network; ids hold no double hyphen. */
  String anchor() {
    return one.id() + "--" + other.id();
  }
}
