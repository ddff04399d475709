package news.dossier.model;

import java.util.List;

/**
 * All that the build knows, ready to be turned into pages and exports.
 *
 * @param articles newest first; undated ones last; ties by slug
 * @param ownPages the curator's hand-written pages
 */
public record Dossier(Settings settings, List<Article> articles, List<OwnPage> ownPages) {
  public Dossier {
    articles = List.copyOf(articles);
    ownPages = List.copyOf(ownPages);
  }
}
