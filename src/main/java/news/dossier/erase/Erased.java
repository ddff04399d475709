package news.dossier.erase;

import java.util.List;
import news.dossier.model.CuratedEvent;
import news.dossier.model.Entities;
import news.dossier.model.HiddenForm;
import news.dossier.model.Question;
import news.dossier.model.ReadSeed;

/**
 * A dossier without those whom the curator hides.
 *
 * @param articles in the given order
 * @param decisions on the timeline, with struck-out names in the words they quote
 * @param forms names that must not be found in the finished site
 */
public record Erased(
    List<ReadSeed> articles,
    Entities entities,
    List<Question> questions,
    List<CuratedEvent> decisions,
    List<HiddenForm> forms) {
  public Erased {
    articles = List.copyOf(articles);
    questions = List.copyOf(questions);
    decisions = List.copyOf(decisions);
    forms = List.copyOf(forms);
  }
}
