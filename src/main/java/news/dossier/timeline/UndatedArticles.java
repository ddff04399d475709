package news.dossier.timeline;

import java.util.List;
import news.dossier.model.Article;
import news.dossier.model.Evidence;
import news.dossier.model.Question;
import news.dossier.model.Timex;
import news.dossier.text.Slugs;
import news.dossier.timeline.event.TimexDate;

/** Asks when an article was published whose "yesterday" cannot be dated without it. */
final class UndatedArticles {
  private static final String RULE = "undated article";
  private static final int MOST_EVIDENCE = 10;

  private UndatedArticles() {}

  static List<Question> questions(List<Article> articles) {
    return articles.stream()
        .filter(article -> article.metadata().published().isEmpty())
        .map(UndatedArticles::question)
        .filter(question -> !question.evidence().isEmpty())
        .toList();
  }

  private static Question question(Article article) {
    String seed = article.seed().path();
    String sidecar = seed.replaceAll("\\.[^./]+$", ".yaml");
    List<Evidence> open =
        article.annotations().timexes().stream()
            .filter(UndatedArticles::isOpen)
            .limit(MOST_EVIDENCE)
            .map(timex -> new Evidence(seed, timex.span(), timex.text()))
            .toList();
    return new Question(
        Slugs.of(RULE + " " + seed),
        RULE,
        "When was \"" + article.title() + "\" published?",
        "Its text counts from that day, so that these words have no date yet.",
        open,
        1,
        List.of(new Question.Answer("On this day", sidecar, "published: YYYY-MM-DD")));
  }

  private static boolean isOpen(Timex timex) {
    boolean pointsAtTime = timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
    boolean isReference = timex.value().endsWith("_REF");
    return pointsAtTime && !isReference && TimexDate.of(timex).isEmpty();
  }
}
