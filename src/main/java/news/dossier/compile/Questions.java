package news.dossier.compile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import news.dossier.model.Question;

/** Puts the questions of several stages in the desk's order. */
final class Questions {
  private static final Comparator<Question> MOST_PAGES_FIRST =
      Comparator.comparing(Question::pages).reversed().thenComparing(Question::id);

  private Questions() {}

  /** All of them, those that touch most pages first. */
  static List<Question> inOrder(List<Question> some, List<Question> others) {
    return Stream.concat(some.stream(), others.stream()).sorted(MOST_PAGES_FIRST).toList();
  }
}
