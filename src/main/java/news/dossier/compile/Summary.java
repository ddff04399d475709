package news.dossier.compile;

import java.util.List;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.Question;
import news.dossier.model.Sourced;

/**
 * A dossier in numbers.
 *
 * @param passages how many were left out of articles as not part of them
 * @param stated facts about articles that the curator stated
 * @param read facts about articles that stand in the pages' own metadata
 * @param inferred facts about articles that a rule inferred
 * @param questions how many wait on the desk
 * @param first the questions that change most pages
 */
public record Summary(
    String title,
    int articles,
    int passages,
    int stated,
    int read,
    int inferred,
    int questions,
    List<Asked> first) {
  private static final int FIRST = 5;

  /** A question, and how many pages its answer changes. */
  public record Asked(String ask, int pages) {}

  public Summary {
    first = List.copyOf(first);
  }

  /** The summary of what was read. */
  public static Summary of(Dossier dossier) {
    List<Article> articles = dossier.articles();
    List<Question> questions = dossier.questions();
    return new Summary(
        dossier.settings().title(),
        articles.size(),
        articles.stream().mapToInt(a -> a.cleaned().cuts().size()).sum(),
        facts(articles, Provenance.Kind.STATED),
        facts(articles, Provenance.Kind.READ),
        facts(articles, Provenance.Kind.INFERRED),
        questions.size(),
        questions.stream().limit(FIRST).map(q -> new Asked(q.ask(), q.pages())).toList());
  }

  private static int facts(List<Article> articles, Provenance.Kind kind) {
    return articles.stream()
        .mapToInt(
            article -> (int) fields(article.metadata()).filter(from -> from.kind() == kind).count())
        .sum();
  }

  private static Stream<Provenance> fields(Metadata m) {
    return Stream.of(
            m.headline(),
            m.authors(),
            m.publisher(),
            m.published(),
            m.updated(),
            m.url(),
            m.archived(),
            m.language(),
            m.rights())
        .flatMap(field -> field.stream().map(Sourced::provenance));
  }
}
