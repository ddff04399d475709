package news.dossier.timeline;

import java.util.List;
import news.dossier.model.Question;
import news.dossier.model.Timeline;

/**
 * The timeline of a dossier, and what the build could not settle about it.
 *
 * @param questions those that touch most pages first, ties by id
 */
public record Chronicle(Timeline timeline, List<Question> questions) {
  public Chronicle {
    questions = List.copyOf(questions);
  }
}
