package news.dossier.mention;

/** Whether a list knows a segment or the words at its edges. */
final class ListFeatures {
  private final Described segment;
  private final LabelledSentence sentence;
  private final int from;
  private final int to;
  private final Gazetteer gazetteer;

  ListFeatures(Described segment, Gazetteer gazetteer) {
    this.segment = segment;
    this.sentence = segment.sentence();
    this.from = segment.from();
    this.to = segment.to();
    this.gazetteer = gazetteer;
  }

  void add() {
    String form = segment.form();
    String where = segment.sport() ? ".sport" : "";
    if (gazetteer.isCountry(form)) {
      segment.add("list.country" + where);
    }
    if (gazetteer.isState(form)) {
      segment.add("list.state" + where);
    }
    if (gazetteer.isDemonym(form)) {
      segment.add("list.demonym");
    }
    String start = Words.lower(sentence.word(from));
    if (gazetteer.isFirstName(start)) {
      segment.add("list.first." + Math.min(to - from, 3));
    }
    if (from > 0 && gazetteer.isFirstName(Words.lower(sentence.word(from - 1)))) {
      segment.add("list.first.before." + Words.isCapitalized(sentence.word(from - 1)));
    }
    if (gazetteer.isDemonym(start) && to - from > 1) {
      segment.add("list.demonym.first");
    }
  }
}
