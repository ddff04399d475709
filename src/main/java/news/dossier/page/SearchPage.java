package news.dossier.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.Edtf;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.model.Sourced;

/** The page that searches, and without JavaScript leads to everything by its name or date. */
final class SearchPage {
  private static final Pattern YEAR = Pattern.compile("[\\dX]{4}(?:[^\\d].*)?");

  private SearchPage() {}

  static Page page(Dossier dossier, Wording wording) {
    String title = wording.plain("search.title");
    Map<String, Object> header = FramePages.header("search", title);
    List<String> years =
        dossier.articles().stream()
            .filter(article -> article.publish() != PublishLevel.WITHHELD)
            .flatMap(article -> year(article).stream())
            .distinct()
            .toList();
    if (!years.isEmpty()) {
      header.put("years", years);
    }
    return new Page("search/index.md", header, FramePages.heading(title));
  }

  /** By which the index of articles has the article. */
  private static Optional<String> year(Article article) {
    return article
        .metadata()
        .published()
        .map(Sourced::value)
        .map(Edtf::value)
        .filter(date -> YEAR.matcher(date).matches())
        .map(date -> date.substring(0, 4));
  }
}
