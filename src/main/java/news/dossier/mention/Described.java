package news.dossier.mention;

import java.util.function.Consumer;

/**
 * A {@link Segment} where it stands, and where its features go.
 *
 * @param from its first token
 * @param to behind its last token
 * @param first whether it stands in the first block of the article, mostly the headline
 * @param sport whether the article is about sport, where a city is mostly a team
 * @param out takes the features; weights are summed up in the order in which they come
 */
record Described(
    LabelledSentence sentence,
    int from,
    int to,
    SentenceKind kind,
    boolean first,
    boolean sport,
    Consumer<String> out) {

  int length() {
    return to - from;
  }

  /** The lower-case form of its words. */
  String form() {
    return Words.form(sentence.tokens(), from, to);
  }

  String firstWord() {
    return Words.lower(sentence.word(from));
  }

  String lastWord() {
    return Words.lower(sentence.word(to - 1));
  }

  void add(String feature) {
    out.accept(feature);
  }
}
