package news.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dossier.model.Article;
import news.dossier.model.Page;
import news.dossier.model.StreamedPage;
import news.dossier.text.PublisherIds;

/** The page of each publisher, with its newest articles and a feed of them. */
final class SourcePage {
  private static final String FOLDER = "sources/";
  private static final String ROOT = "../";

  /** Articles listed on the page. */
  private static final int ARTICLES = 200;

  /** Entries of its feed. */
  private static final int FEED = 50;

  private SourcePage() {}

  static List<StreamedPage> pages(Register register) {
    Map<String, String> ids = PublisherIds.of(register.articles());
    List<StreamedPage> pages = new ArrayList<>();
    for (Coverage.Source source : Coverage.of(register.articles()).sources()) {
      String path = path(String.valueOf(ids.get(source.publisher())));
      pages.add(new StreamedPage(path, () -> page(source, path, register)));
    }
    return pages;
  }

  /** From the root of the site. */
  static String path(String id) {
    return FOLDER + id + ".md";
  }

  private static Page page(Coverage.Source source, String path, Register register) {
    Map<String, Object> header = FramePages.header("source", source.publisher());
    header.put("articles", source.articles().size());
    header.put("feed", source.articles().stream().limit(FEED).map(SourcePage::entry).toList());
    StringBuilder body = new StringBuilder(FramePages.heading(source.publisher())).append('\n');
    Wording wording = register.wording();
    source.articles().stream()
        .limit(ARTICLES)
        .forEach(
            article -> {
              body.append("- ").append(wording.link(article, ROOT, Cited.address(article)));
              body.append(" <span class=\"source\">").append(wording.date(article));
              body.append("</span>\n");
            });
    if (source.articles().size() > ARTICLES) {
      int more = source.articles().size() - ARTICLES;
      body.append("- ").append(wording.say("more", "count", more)).append('\n');
    }
    return new Page(path, header, body.toString());
  }

  private static Map<String, Object> entry(Article article) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("article", "articles/" + article.slug() + ".html");
    return map;
  }
}
