package news.dossier.model;

import java.util.List;

/**
 * All that the build knows, ready to be turned into pages and exports.
 *
 * @param articles newest first; undated ones last; ties by slug
 * @param entities the people, organisations and places of the articles
 * @param timeline what happened, when, according to whom
 * @param questions what the build was unsure of, those that touch most pages first
 * @param ownPages the curator's hand-written pages
 */
public record Dossier(
    Settings settings,
    List<Article> articles,
    Entities entities,
    Timeline timeline,
    List<Question> questions,
    List<OwnPage> ownPages) {
  public Dossier {
    articles = List.copyOf(articles);
    questions = List.copyOf(questions);
    ownPages = List.copyOf(ownPages);
  }
}
