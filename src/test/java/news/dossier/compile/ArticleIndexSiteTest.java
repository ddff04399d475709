package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.dossier.bake.Baker;
import news.dossier.bake.ContentFolder;
import news.dossier.check.SiteChecker;
import news.dossier.export.DataFiles;
import news.dossier.model.StreamedFile;
import news.dossier.model.StreamedPage;
import news.dossier.model.ToldDossier;
import news.dossier.page.PageWriter;
import news.dossier.problem.Severity;
import news.dossier.text.ShippedWords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of more articles than one page holds, as the finished site shows it. */
class ArticleIndexSiteTest {
  @TempDir Path folder;

  private SortedMap<String, StreamedFile> files = new TreeMap<>();

  @BeforeEach
  void press() throws IOException {
    ToldDossier told = new ToldDossier();
    IntStream.range(0, 201)
        .forEach(i -> told.article("news-" + i, "2025-05-%02d".formatted(31 - i / 7), "Rain."));
    told.article("older", "2024-03", "It rained in March.");
    DataFiles data = new DataFiles(told.told(), ShippedWords.english());
    files = data.files();
    List<StreamedPage> pages =
        new ArrayList<>(new PageWriter(ShippedWords.english()).write(told.told()).value());
    pages.add(StreamedPage.of(data.page()));
    new ContentFolder(folder.resolve("content")).write(pages);
    Path own = folder.resolve("content/articles/by-hand.md");
    Files.writeString(
        own,
        """
        <!-- type=article
        status=published
        title=By hand
        published=2023-01-01
        publish=full
        -->

        # By hand

        Somebody wrote this page into the folder.
        """);
  }

  @Test
  void keeps_the_rules_of_every_page() {
    bake();

    assertThat(new SiteChecker().check(folder, folder.resolve("output"))).isEmpty();
  }

  @Test
  void lists_every_article_on_the_pages_of_the_years() throws IOException {
    bake();

    assertThat(listed("articles/year/2025.html")).hasSize(200).contains("news 0");
    assertThat(listed("articles/year/2025/2.html")).containsExactly("news 200");
    assertThat(listed("articles/year/2024.html")).containsExactly("older");
    assertThat(html("articles/year/2025.html").select("h3").eachText())
        .startsWith("May")
        .doesNotHaveDuplicates();
    assertThat(html("articles/year/2025.html").select("h1").text()).isEqualTo("2025 page 1 of 2");
  }

  @Test
  void begins_with_the_newest_and_with_what_is_on_no_page_of_a_year() throws IOException {
    bake();

    assertThat(listed("articles/index.html")).hasSize(21).startsWith("news 0").endsWith("By hand");
    assertThat(html("articles/index.html").select("a[href*=year/]").eachAttr("href"))
        .containsExactly("../articles/year/2025.html", "../articles/year/2024.html");
  }

  @Test
  void shows_an_article_as_somebody_edited_it_and_not_one_that_was_taken_down() throws IOException {
    Path older = folder.resolve("content/articles/older.md");
    Files.writeString(
        older, Files.readString(older).replace("title=older", "title=Corrected headline"));
    Path draft = folder.resolve("content/articles/news-200.md");
    Files.writeString(draft, Files.readString(draft).replace("status=published", "status=draft"));
    bake();

    assertThat(listed("articles/year/2024.html")).containsExactly("Corrected headline");
    assertThat(listed("articles/year/2025/2.html")).isEmpty();
  }

  private void bake() {
    assertThat(new Baker().bake(folder, folder.resolve("output"), files, done -> {}).problems())
        .noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private List<String> listed(String page) throws IOException {
    return html(page).select(".entry-headline").eachText();
  }

  private Document html(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("output").resolve(path)));
  }
}
