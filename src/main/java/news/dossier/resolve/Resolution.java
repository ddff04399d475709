package news.dossier.resolve;

import java.util.List;
import news.dossier.model.Entities;
import news.dossier.model.Question;

/**
 * Who is who.
 *
 * @param questions what is not sure, those that touch most pages first
 */
public record Resolution(Entities entities, List<Question> questions) {
  public Resolution {
    questions = List.copyOf(questions);
  }
}
