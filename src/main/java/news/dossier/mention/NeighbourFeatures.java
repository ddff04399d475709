package news.dossier.mention;

/** The words beside a segment. */
final class NeighbourFeatures {
  private final Described segment;
  private final LabelledSentence sentence;
  private final int from;
  private final int to;

  NeighbourFeatures(Described segment) {
    this.segment = segment;
    this.sentence = segment.sentence();
    this.from = segment.from();
    this.to = segment.to();
  }

  void add() {
    SentenceKind kind = segment.kind();
    String prose = kind == SentenceKind.PROSE ? "" : segment.sport() ? "$" + kind : "~" + kind;
    String before = neighbour(from - 1);
    String after = neighbour(to);
    segment.add("w.before=" + before);
    segment.add("w.after=" + after);
    segment.add("w.before2=" + neighbour(from - 2) + " " + before);
    segment.add("w.after2=" + after + " " + neighbour(to + 1));
    segment.add("beside" + prose + "=" + coarse(from - 1) + "_" + coarse(to));
    segment.add("before" + prose + "=" + coarse(from - 1));
    segment.add("after" + prose + "=" + coarse(to));
    if (segment.sport()) {
      segment.add("w.before.sport=" + before);
      segment.add("w.after.sport=" + after);
    }
  }

  private String neighbour(int i) {
    return i < 0
        ? "<"
        : i >= sentence.size()
            ? ">"
            : Words.isNumber(sentence.word(i)) ? "0" : Words.lower(sentence.word(i));
  }

  private String coarse(int i) {
    if (i < 0 || i >= sentence.size()) {
      return neighbour(i);
    }
    String word = sentence.word(i);
    if (Words.isNumber(word)) {
      return "0";
    }
    return word.codePoints().anyMatch(Character::isLetter) ? sentence.tokens().get(i).tag() : word;
  }
}
