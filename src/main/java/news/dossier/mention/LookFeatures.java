package news.dossier.mention;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a segment looks, and what kind of line it stands in. */
final class LookFeatures {
  private final Described segment;
  private final LabelledSentence sentence;
  private final int from;
  private final int to;

  LookFeatures(Described segment) {
    this.segment = segment;
    this.sentence = segment.sentence();
    this.from = segment.from();
    this.to = segment.to();
  }

  void add() {
    String shapes =
        Stream.iterate(from, i -> i < Math.min(to, from + 4), i -> i + 1)
            .map(i -> Words.shape(sentence.word(i)))
            .collect(Collectors.joining(" "));
    segment.add("shape=" + shapes);
    segment.add("kind=" + segment.kind() + (segment.first() ? ".first" : ""));
    segment.add("kind.length=" + segment.kind() + "." + Math.min(to - from, 3) + segment.sport());
    if (from == 0) {
      segment.add("opens." + segment.kind());
    }
    if (to == sentence.size()) {
      segment.add("closes." + segment.kind());
    }
    if (Words.isAllCaps(sentence.word(to - 1))) {
      segment.add("caps." + (to - from == 1) + "." + Math.min(sentence.word(from).length(), 6));
    }
    segment.add("tag.first=" + sentence.tokens().get(from).tag());
    segment.add("tag.last=" + sentence.tokens().get(to - 1).tag());
    segment.add("w.first=" + Words.lower(sentence.word(from)));
    segment.add("w.last=" + Words.lower(sentence.word(to - 1)));
  }
}
