package news.dossier.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Article;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.model.Sourced;
import news.dossier.model.StreamedPage;

/**
 * The index of all articles: one page or, of a long dossier, one for each year behind a page that
 * leads to them. The template lists the articles, so that it shows a page of an article as somebody
 * edited it; the header of a year's page says which.
 */
final class ArticleIndex {
  /** Articles up to which the index is one page, and the most on one page of a long year. */
  static final int PAGE = 200;

  private static final String FIRST = "articles/index";

  /** Of an article whose date is not known, or is not told. */
  private static final String UNDATED = "unknown";

  private final List<Article> articles;
  private final Wording wording;
  private final String title;
  private final Period undated;
  private final Map<String, List<Article>> byYear = new LinkedHashMap<>();
  private final Map<String, Period> years = new LinkedHashMap<>();
  private final Map<String, String> addresses = new HashMap<>();

  /**
   * @param articles newest first
   */
  ArticleIndex(List<Article> articles, Wording wording) {
    this.articles = articles;
    this.wording = wording;
    this.title = wording.plain("articles.title");
    this.undated = new Period(UNDATED, wording.plain("date-unknown"), Optional.empty());
    for (Article article : articles) {
      Period year = period(article);
      years.putIfAbsent(year.year(), year);
      byYear.computeIfAbsent(year.year(), y -> new ArrayList<>()).add(article);
    }
    // A withheld article may stand anywhere in the order; what has no date is the last of all.
    Optional.ofNullable(years.remove(UNDATED)).ifPresent(y -> years.put(y.year(), y));
    if (isPaged()) {
      address();
    }
  }

  /** The pages, the first one first. */
  List<StreamedPage> pages() {
    List<StreamedPage> pages = new ArrayList<>();
    pages.add(new StreamedPage(FIRST + ".md", this::first));
    if (isPaged()) {
      years.values().forEach(year -> pages.addAll(pages(year)));
    }
    return pages;
  }

  /** Where an article stands in the index, from the root of the site. */
  String address(Article article) {
    return addresses.getOrDefault(article.slug(), FIRST + ".html") + "#" + article.slug();
  }

  private void address() {
    for (Period year : years.values()) {
      List<List<Article>> parts = Paging.parts(articles(year), PAGE);
      for (int i = 0; i < parts.size(); i++) {
        String page = Paging.path(path(year), i + 1) + ".html";
        parts.get(i).forEach(article -> addresses.put(article.slug(), page));
      }
    }
  }

  private boolean isPaged() {
    return articles.size() > PAGE;
  }

  private Period period(Article article) {
    return article.publish() == PublishLevel.WITHHELD
        ? undated
        : article
            .metadata()
            .published()
            .map(Sourced::value)
            .map(date -> Period.of(date, wording.dates()))
            .orElse(undated);
  }

  private Page first() {
    Map<String, Object> header = FramePages.header("articles", title);
    String body = FramePages.heading(title) + "\n" + Extent.of(articles, wording) + "\n";
    if (!isPaged()) {
      return new Page(FIRST + ".md", header, body);
    }
    header.put("years", years.size());
    return new Page(FIRST + ".md", header, body + list());
  }

  /** Where each year is found. */
  private String list() {
    StringBuilder out = new StringBuilder("\n## ");
    out.append(wording.say("articles.by-year")).append("\n\n");
    years.forEach(
        (year, period) ->
            out.append("- [")
                .append(period.title())
                .append("](../")
                .append(path(period))
                .append(".md) <span class=\"count\">")
                .append(wording.say("articles", "count", articles(period).size()))
                .append("</span>\n"));
    return out.toString();
  }

  private List<Article> articles(Period year) {
    return byYear.getOrDefault(year.year(), List.of());
  }

  /** In a folder of its own, because an article may have the slug 2025. */
  private static String path(Period year) {
    return "articles/year/" + year.year();
  }

  private List<StreamedPage> pages(Period year) {
    List<StreamedPage> pages = new ArrayList<>();
    List<List<Article>> parts = Paging.parts(articles(year), PAGE);
    for (int i = 1; i <= parts.size(); i++) {
      int number = i;
      String path = Paging.path(path(year), number) + ".md";
      pages.add(new StreamedPage(path, () -> page(year, path, number, parts)));
    }
    return pages;
  }

  private Page page(Period year, String path, int number, List<List<Article>> parts) {
    Map<String, Object> header = FramePages.header("articles", title);
    header.put(
        "distinction",
        number == 1
            ? year.title()
            : wording.plain("articles.year-page", "year", year.title(), "page", number));
    header.put("year", year.title());
    header.put("count", articles(year).size());
    header.put("page", number);
    header.put("pages", parts.size());
    header.put(
        "articles",
        parts.get(number - 1).stream().map(a -> "articles/" + a.slug() + ".html").toList());
    return new Page(
        path,
        header,
        FramePages.heading(title) + Paging.links(path(year), number, parts.size(), wording));
  }
}
