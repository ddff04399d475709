package news.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Page;
import news.dossier.model.Sourced;
import news.dossier.model.StreamedPage;
import news.dossier.text.PublisherIds;
import news.dossier.text.Slugs;

/** Who published the articles, from A to Z, each with what the dossier has of it. */
final class SourcesPage {
  private static final String FIRST = "sources/index";

  private final List<List<Row>> parts;
  private final long sources;
  private final Map<String, String> ids;
  private final Wording wording;

  private SourcesPage(
      List<List<Row>> parts, long sources, Map<String, String> ids, Wording wording) {
    this.parts = parts;
    this.sources = sources;
    this.ids = ids;
    this.wording = wording;
  }

  /**
   * An article under its source.
   *
   * @param source empty where it is not known
   */
  private record Row(String source, Article article) {
    String sortKey() {
      return Slugs.of(source);
    }
  }

  /** None where no source is known. */
  static List<StreamedPage> pages(Register register) {
    Wording wording = register.wording();
    Map<String, String> ids = PublisherIds.of(register.articles());
    List<Row> rows =
        register.articles().stream()
            .flatMap(article -> row(article).stream())
            .sorted(
                Comparator.comparing((Row row) -> row.sortKey().isEmpty())
                    .thenComparing(Row::sortKey)
                    .thenComparing(Row::source))
            .toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    long sources = rows.stream().map(Row::source).distinct().count();
    List<List<Row>> parts = Paging.parts(rows, Register.INDEX_PAGE);
    SourcesPage index = new SourcesPage(parts, sources, ids, wording);
    List<StreamedPage> pages = new ArrayList<>();
    for (int i = 1; i <= parts.size(); i++) {
      int number = i;
      pages.add(new StreamedPage(Paging.path(FIRST, i) + ".md", () -> index.page(number)));
    }
    return pages;
  }

  private Page page(int number) {
    String title = wording.plain("sources.title");
    Map<String, Object> header = FramePages.header("sources", title);
    if (number > 1) {
      header.put("distinction", wording.plain("page", "page", number));
    }
    header.put("count", sources);
    String path = Paging.path(FIRST, number);
    String body =
        FramePages.heading(title) + lists(parts.get(number - 1), ids, Paging.root(path), wording);
    return new Page(
        path + ".md", header, body + Paging.links(FIRST, number, parts.size(), wording));
  }

  private static Optional<Row> row(Article article) {
    return article.metadata().publisher().map(source -> new Row(source.value(), article));
  }

  private static String lists(
      List<Row> rows, Map<String, String> ids, String root, Wording wording) {
    StringBuilder out = new StringBuilder();
    Map<String, Integer> anchors = new TreeMap<>();
    String last = "";
    for (Row row : rows) {
      if (!row.source().equals(last)) {
        last = row.source();
        int before = anchors.merge(row.sortKey(), 1, Integer::sum);
        String anchor = "source-" + row.sortKey() + (before > 1 ? "-" + before : "");
        out.append("\n## <span id=\"").append(anchor).append("\">");
        String page = SourcePage.path(String.valueOf(ids.get(last)));
        out.append(Cited.link(last, root, page)).append("</span>\n\n");
      }
      out.append("- ").append(line(row.article(), root, wording)).append('\n');
    }
    return out.toString();
  }

  private static String line(Article article, String root, Wording wording) {
    String date =
        article
            .metadata()
            .published()
            .map(Sourced::value)
            .map(Edtf::value)
            .map(value -> " <span class=\"entry-count\">" + value + "</span>")
            .orElse("");
    return wording.link(article, root, Cited.address(article)) + date;
  }
}
