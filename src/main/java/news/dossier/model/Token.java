package news.dossier.model;

/**
 * A word, number or punctuation mark in an article's text.
 *
 * @param span where it stands
 * @param text as printed
 * @param tag part of speech, in the Penn Treebank's tag set: {@code NNP}, {@code VBD}
 * @param lemma dictionary form, lower case but for names: {@code say} for {@code said}
 */
public record Token(Span span, String text, String tag, String lemma) {
  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }
}
