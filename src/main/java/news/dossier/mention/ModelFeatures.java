package news.dossier.mention;

/** What the two models say of a segment and of the words beside it. */
final class ModelFeatures {
  private static final double[] STEPS = {0.01, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99};

  private final Described segment;
  private final LabelledSentence sentence;
  private final int from;
  private final int to;

  ModelFeatures(Described segment) {
    this.segment = segment;
    this.sentence = segment.sentence();
    this.from = segment.from();
    this.to = segment.to();
  }

  /** The pattern of the one model and that of the other. */
  String both() {
    return pattern(sentence.broad()) + "/" + pattern(sentence.news());
  }

  void add() {
    String broad = pattern(sentence.broad());
    String news = pattern(sentence.news());
    segment.add("broad=" + broad);
    segment.add("news=" + news);
    segment.add("both=" + broad + "/" + news);
    segment.add("both." + segment.kind() + "=" + broad + "/" + news);
    if (segment.sport()) {
      segment.add("both.sport=" + broad + "/" + news);
    }
    together();
    probabilities("broad", sentence.broad());
    probabilities("news", sentence.news());
  }

  /** The class of all its words, and whether that goes on to the left or right. */
  private String pattern(float[][] labels) {
    NameClass c = LabelledSentence.best(labels[from]);
    boolean mixed = false;
    for (int i = from + 1; i < to; i++) {
      mixed |= LabelledSentence.best(labels[i]) != c;
    }
    NameClass left = from > 0 ? LabelledSentence.best(labels[from - 1]) : NameClass.NONE;
    NameClass right = to < labels.length ? LabelledSentence.best(labels[to]) : NameClass.NONE;
    if (mixed) {
      return "mixed" + LabelledSentence.best(labels[to - 1]);
    }
    return c
        + (left != NameClass.NONE ? (left == c ? "<" : "(") : "")
        + (right != NameClass.NONE
            ? (right == LabelledSentence.best(labels[to - 1]) ? ">" : ")")
            : "");
  }

  private void together() {
    for (NameClass c : NameClass.values()) {
      double mean = 0;
      for (int i = from; i < to; i++) {
        mean += sentence.broad()[i][c.column()] + sentence.news()[i][c.column()];
      }
      segment.add("together." + c + "=" + step(mean / (2 * (to - from))));
    }
  }

  private void probabilities(String model, float[][] labels) {
    for (NameClass c : NameClass.values()) {
      double mean = 0;
      double least = 1;
      for (int i = from; i < to; i++) {
        mean += labels[i][c.column()] / (to - from);
        least = Math.min(least, labels[i][c.column()]);
      }
      segment.add(model + ".mean." + c + "=" + step(mean));
      segment.add(model + ".least." + c + "=" + step(least));
      if (c != NameClass.NONE) {
        double beside = 0;
        if (from > 0) {
          beside = labels[from - 1][c.column()];
        }
        if (to < labels.length) {
          beside = Math.max(beside, labels[to][c.column()]);
        }
        segment.add(model + ".beside." + c + "=" + step(beside));
      }
    }
  }

  private static int step(double probability) {
    int step = 0;
    while (step < STEPS.length && probability > STEPS[step]) {
      step++;
    }
    return step;
  }
}
