package news.dossier.timeline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.EventReport;
import news.dossier.model.Mention;
import news.dossier.model.Quotation;
import news.dossier.model.Timex;
import news.dossier.model.Tokenized;

/**
 * Finds the sentences of one article that report an event, and dates each by words of its own or by
 * a rule that has a name.
 *
 * <p>Time grows with the length of the text. Stateless and safe for use by several threads.
 */
public final class EventReader {

  /**
   * The reports, in the order of the text.
   *
   * @param published without it nothing is dated by the day of publication, and whether something
   *     lay ahead is told by tense alone
   */
  public List<EventReport> read(
      Tokenized article,
      List<Mention> mentions,
      List<Timex> timexes,
      List<Quotation> quotations,
      Optional<LocalDate> published) {
    ArticleSentences sentences = new ArticleSentences(article, mentions, timexes, quotations);
    DatedClauses dated = new DatedClauses(published);
    InheritedDates inherited = new InheritedDates();
    LeadSentence lead = new LeadSentence(published);
    List<EventReport> reports = new ArrayList<>();
    for (ArticleSentence sentence : sentences.all()) {
      List<EventReport> found = new ArrayList<>(dated.in(sentence));
      inherited.in(sentence).or(() -> lead.in(sentence)).ifPresent(found::add);
      found.forEach(inherited::remember);
      reports.addAll(found);
    }
    return reports.stream().map(new FigureFinder(sentences.all())::add).toList();
  }
}
