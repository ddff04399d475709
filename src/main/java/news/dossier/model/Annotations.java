package news.dossier.model;

import java.util.List;

/** What was read in one article's text; each list in the order of the text. */
public record Annotations(List<Mention> mentions, List<Timex> timexes, List<Quotation> quotations) {

  /** Of an article that was not read. */
  public static final Annotations NONE = new Annotations(List.of(), List.of(), List.of());

  public Annotations {
    mentions = List.copyOf(mentions);
    timexes = List.copyOf(timexes);
    quotations = List.copyOf(quotations);
  }
}
