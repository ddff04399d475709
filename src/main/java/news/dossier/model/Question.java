package news.dossier.model;

import java.util.List;

/**
 * What the build was unsure of, for the curator's desk.
 *
 * @param id stable from build to build: the rule and what it asks about, as a slug
 * @param rule the name of the rule that asks
 * @param ask one question, with a question mark: {@code Are "Volodyr Zelenskyy" and "Volodymyr
 *     Zelensky" one person?}
 * @param because what made the build ask, in one sentence
 * @param evidence the words in the articles, at most ten for each side and fewer where there are
 *     many sides, in the order of the dossier
 * @param pages how many pages of the site the answer changes; the desk's order
 * @param answers what the curator may write, each settling the question for good
 */
public record Question(
    String id,
    String rule,
    String ask,
    String because,
    List<Evidence> evidence,
    int pages,
    List<Answer> answers) {

  public Question {
    evidence = List.copyOf(evidence);
    answers = List.copyOf(answers);
  }

  /**
   * @param label what it says: {@code They are one person}
   * @param file where the lines go: {@code seeds/curation/people.yaml}
   * @param yaml lines ready to be copied to the end of that file
   */
  public record Answer(String label, String file, String yaml) {}
}
