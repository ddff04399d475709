package news.dossier.model;

import java.util.List;

/**
 * What was read in one article's text; each list in the order of the text.
 *
 * @param sentences where the sentences, headlines and list lines stand; every receipt leads to one
 *     of them
 * @param reports the events that its sentences tell of
 */
public record Annotations(
    List<Span> sentences,
    List<Mention> mentions,
    List<Timex> timexes,
    List<Quotation> quotations,
    List<EventReport> reports) {

  /** Of an article that was not read. */
  public static final Annotations NONE =
      new Annotations(List.of(), List.of(), List.of(), List.of(), List.of());

  public Annotations {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    timexes = List.copyOf(timexes);
    quotations = List.copyOf(quotations);
    reports = List.copyOf(reports);
  }

  /**
   * Index of the sentence in which an offset lies or, between two sentences, of the one before; -1
   * before the first.
   */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
