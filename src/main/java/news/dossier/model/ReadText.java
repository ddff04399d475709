package news.dossier.model;

import java.util.List;

/**
 * What was read in one article's text alone, before the rest of the dossier has its say.
 *
 * @param sentences with their tokens, for which later stages need no language model
 */
public record ReadText(
    PackedSentences sentences,
    List<Mention> mentions,
    List<Timex> timexes,
    List<Quotation> quotations,
    List<EventReport> reports) {

  /** Of an article that was not read. */
  public static final ReadText NONE =
      new ReadText(PackedSentences.NONE, List.of(), List.of(), List.of(), List.of());

  public ReadText {
    mentions = List.copyOf(mentions);
    timexes = List.copyOf(timexes);
    quotations = List.copyOf(quotations);
    reports = List.copyOf(reports);
  }

  /** The annotations with settled mentions; the tokens are left behind. */
  public Annotations settled(List<Mention> settled) {
    return new Annotations(sentences.spans(), settled, timexes, quotations, reports);
  }
}
