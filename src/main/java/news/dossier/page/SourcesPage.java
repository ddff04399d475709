package news.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.Edtf;
import news.dossier.model.Page;
import news.dossier.model.PublishLevel;
import news.dossier.model.Sourced;
import news.dossier.text.Slugs;

/** Who published the articles, from A to Z, each with what the dossier has of it. */
final class SourcesPage {
  private static final String FIRST = "sources/index";

  private SourcesPage() {}

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
  static List<Page> pages(Dossier dossier, Wording wording) {
    String title = wording.plain("sources.title");
    List<Row> rows =
        dossier.articles().stream()
            .filter(article -> article.publish() != PublishLevel.WITHHELD)
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
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= parts.size(); number++) {
      Map<String, Object> header = FramePages.header("sources", title);
      if (number > 1) {
        header.put("distinction", wording.plain("page", "page", number));
      }
      header.put("count", sources);
      String path = Paging.path(FIRST, number);
      String body =
          FramePages.heading(title) + lists(parts.get(number - 1), Paging.root(path), wording);
      pages.add(
          new Page(
              path + ".md", header, body + Paging.links(FIRST, number, parts.size(), wording)));
    }
    return pages;
  }

  private static Optional<Row> row(Article article) {
    return article.metadata().publisher().map(source -> new Row(source.value(), article));
  }

  private static String lists(List<Row> rows, String root, Wording wording) {
    StringBuilder out = new StringBuilder();
    Map<String, Integer> anchors = new TreeMap<>();
    String last = "";
    for (Row row : rows) {
      if (!row.source().equals(last)) {
        last = row.source();
        int before = anchors.merge(row.sortKey(), 1, Integer::sum);
        String anchor = "source-" + row.sortKey() + (before > 1 ? "-" + before : "");
        out.append("\n## <span id=\"").append(anchor).append("\">");
        out.append(MarkdownText.escapeInline(last)).append("</span>\n\n");
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
