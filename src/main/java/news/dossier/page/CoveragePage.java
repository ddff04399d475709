package news.dossier.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Page;
import news.dossier.text.PublisherIds;
import news.dossier.text.Slugs;

/**
 * The page of what was published when, by whom, and of whom: its pictures and tables are in its
 * header, the articles of each publisher in its text.
 */
final class CoveragePage {
  static final String PATH = "coverage/index.md";
  private static final String ROOT = "../";

  /** Publishers with a picture and a list of articles. */
  private static final int SOURCES = 40;

  /** Articles listed of one publisher. */
  private static final int ARTICLES = 10;

  /** People whose mentions are drawn. */
  private static final int PEOPLE = 12;

  private final Register register;
  private final ArticleIndex index;
  private final Wording wording;
  private final Coverage coverage;
  private final int withheld;
  private final Map<String, String> anchors = new LinkedHashMap<>();
  private final Map<String, String> ids;

  private CoveragePage(Register register, ArticleIndex index, int withheld) {
    this.register = register;
    this.index = index;
    this.wording = register.wording();
    this.coverage = Coverage.of(register.articles());
    this.withheld = withheld;
    this.ids = PublisherIds.of(register.articles());
    Set<String> taken = new HashSet<>();
    for (Coverage.Source source : sources()) {
      String slug = "source-" + Slugs.of(source.publisher());
      String anchor = slug;
      for (int i = 2; !taken.add(anchor); i++) {
        anchor = slug + "-" + i;
      }
      anchors.put(source.publisher(), anchor);
    }
  }

  /**
   * @param index of articles, to which bars lead
   * @param withheld articles of which nothing is told
   */
  static Page page(Register register, ArticleIndex index, int withheld) {
    return new CoveragePage(register, index, withheld).page();
  }

  private List<Coverage.Source> sources() {
    List<Coverage.Source> all = coverage.sources();
    return all.subList(0, Math.min(SOURCES, all.size()));
  }

  private Page page() {
    Map<String, Object> header = FramePages.header("coverage", wording.plain("coverage.title"));
    header.put("articles", register.articles().size());
    header.put("undated", coverage.undated().size());
    header.put("publishers", coverage.sources().size());
    header.put("unknown", coverage.unknown().size());
    header.put("withheld", withheld);
    header.put("unit", coverage.axis().unitName());
    if (!coverage.axis().slots().isEmpty()) {
      DensityStrip<Article> strip =
          DensityStrip.of(coverage.axis(), coverage.dated(), CoveragePage::day);
      header.put("strip", strip.header(index::address, wording.dates()));
    }
    header.put("sources", sources().stream().map(this::source).toList());
    header.put("people", people());
    StringBuilder body = new StringBuilder(FramePages.heading(wording.plain("coverage.title")));
    if (sources().isEmpty()) {
      body.append('\n').append(wording.say("coverage.no-publisher")).append('\n');
    } else {
      body.append("\n## ").append(wording.say("coverage.publishers")).append('\n');
      sources().forEach(source -> source(source, body));
    }
    return new Page(PATH, header, body.toString());
  }

  private static Edtf day(Article article) {
    return Coverage.date(article).orElseThrow();
  }

  private Map<String, Object> source(Coverage.Source source) {
    List<Article> dated =
        source.articles().stream().filter(a -> Coverage.date(a).isPresent()).toList();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", MarkdownText.allowed(source.publisher()));
    row.put("at", String.valueOf(anchors.get(source.publisher())));
    row.put("count", source.articles().size());
    row.put("bars", DensityStrip.of(coverage.axis(), dated, CoveragePage::day).counts());
    return row;
  }

  /** Those whom most articles name, by the dates of the articles. */
  private List<Map<String, Object>> people() {
    return register.of(Kind.PERSON).stream()
        .filter(Entry::hasPage)
        .sorted(Comparator.comparingLong((Entry e) -> -e.sentences()).thenComparing(Entry::id))
        .limit(PEOPLE)
        .map(this::person)
        .toList();
  }

  private Map<String, Object> person(Entry entry) {
    List<Edtf> dates = new ArrayList<>();
    for (List<Appearance> inArticle : entry.byArticle()) {
      long sentences = inArticle.stream().map(Appearance::sentence).distinct().count();
      Coverage.date(inArticle.get(0).article())
          .ifPresent(date -> dates.addAll(Collections.nCopies((int) sentences, date)));
    }
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", MarkdownText.allowed(entry.name()));
    row.put("uri", EventPage.html(register.address(entry)));
    row.put("count", entry.sentences());
    row.put("bars", DensityStrip.of(coverage.axis(), dates, date -> date).counts());
    return row;
  }

  private void source(Coverage.Source source, StringBuilder body) {
    body.append("\n### <span id=\"").append(anchors.get(source.publisher())).append("\">");
    String page = SourcePage.path(String.valueOf(ids.get(source.publisher())));
    body.append('[').append(MarkdownText.escapeInline(source.publisher())).append("](");
    body.append(ROOT).append(page).append(")</span>\n\n");
    List<Article> articles = source.articles();
    for (Article article : articles.subList(0, Math.min(ARTICLES, articles.size()))) {
      body.append("- ").append(wording.link(article, ROOT, Cited.address(article)));
      body.append(" <span class=\"source\">").append(wording.date(article)).append("</span>\n");
    }
    if (articles.size() > ARTICLES) {
      int more = articles.size() - ARTICLES;
      body.append("- ").append(wording.say("more", "count", more)).append('\n');
    }
  }
}
