package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the site says what its content says, and nothing else. */
class ContentRulesTest {
  @TempDir Path folder;

  @Nested
  class A_published_page {
    @Test
    void is_there() {
      assertThat(
              SampleSite.good()
                  .with("content/people/ann.md", SampleSite.content("page", "Ann", ""))
                  .onlyProblem(folder))
          .isEqualTo(
              "content/people/ann.md: error: The page is published, yet output/people/ann.html is"
                  + " not there. Bake the site anew and read what the bake says of this page.");
    }

    @Test
    void shows_its_title() {
      assertThat(
              SampleSite.good()
                  .replacing(SampleSite.ARTICLE_SOURCE, "title=The ferry", "title=The old ferry")
                  .onlyProblem(folder))
          .contains("does not show the title of content/articles/ferry-runs-again.md")
          .contains("\"The old ferry runs again\"");
    }

    @Test
    void shows_a_title_with_signs_that_HTML_escapes() {
      SampleSite site =
          SampleSite.good()
              .replacing(
                  SampleSite.ARTICLE_SOURCE, "title=The ferry runs again", "title=A < B & \"C\"")
              .inArticle("<h1>The ferry runs again</h1>", "<h1>A &lt; B &amp;\n \"C\"</h1>");

      assertThat(site.problems(folder)).isEmpty();
    }

    @Test
    void shows_its_date() {
      assertThat(
              SampleSite.good()
                  .inArticle("<time datetime=\"2025-09-03\">3 September 2025</time>", "in autumn")
                  .onlyProblem(folder))
          .contains(
              "does not show the date of content/articles/ferry-runs-again.md, \"2025-09-03\".")
          .endsWith("Let its template show it as <time datetime=\"2025-09-03\">.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-09", "2025-09-03?", "2025-XX", "2025-21", "194X"})
    void shows_as_much_of_its_date_as_HTML_can_hold(String edtf) {
      assertThat(
              SampleSite.good()
                  .replacing(SampleSite.ARTICLE_SOURCE, "published=2025-09-03", "published=" + edtf)
                  .problems(folder))
          .isEmpty();
    }

    @Test
    void says_that_its_date_is_unknown_where_it_is_an_article_without_one() {
      SampleSite undated =
          SampleSite.good().replacing(SampleSite.ARTICLE_SOURCE, "published=2025-09-03\n", "");

      assertThat(undated.onlyProblem(folder))
          .contains("The article has no date, and the page does not say so.");
      assertThat(
              undated
                  .addingToArticle("<p data-unknown=\"date\">Datum unbekannt</p>")
                  .problems(folder))
          .isEmpty();
    }

    @Test
    void is_not_empty() {
      SampleSite site = SampleSite.good();
      String html = site.files().get(SampleSite.ARTICLE);
      String head = html.substring(0, html.indexOf("<body>"));

      assertThat(site.with(SampleSite.ARTICLE, head + "<body></body></html>").problems(folder))
          .extracting(Problem::what)
          .contains("The page is empty.");
    }
  }

  @Nested
  class A_page_of_the_site {
    @Test
    void comes_from_a_content_page() {
      assertThat(
              SampleSite.good()
                  .with("output/old.html", SampleSite.page("Old", "old.html", "", ""))
                  .onlyProblem(folder))
          .isEqualTo(
              "output/old.html: error: No published page in content/ became this one. Bake the"
                  + " site anew, or remove the file.");
    }

    @Test
    void does_not_come_from_a_draft() {
      assertThat(
              SampleSite.good()
                  .with(
                      "output/drafts/later.html",
                      SampleSite.page("Later", "drafts/later.html", "../", ""))
                  .onlyProblem(folder))
          .startsWith("output/drafts/later.html: error: No published page in content/");
    }
  }

  @Nested
  class Leftovers_of_templates {
    @ParameterizedTest
    @ValueSource(strings = {"${title}", "FreeMarker template error"})
    void are_found(String leftover) {
      assertThat(SampleSite.good().addingToArticle("<p>" + leftover + "</p>").onlyProblem(folder))
          .startsWith(SampleSite.ARTICLE + ":24:4: error:")
          .contains("was left over from a template.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#if x>", "</#list>", "<@layout>", "</@layout>"})
    void are_found_among_elements(String leftover) {
      assertThat(SampleSite.good().addingToArticle(leftover).problems(folder))
          .extracting(Problem::what)
          .anyMatch(what -> what.endsWith("was left over from a template."));
    }

    @Test
    void are_not_what_the_author_wrote() {
      SampleSite site =
          SampleSite.good()
              .replacing(SampleSite.ARTICLE_SOURCE, "Some text.", "It costs $\\{amount\\}.")
              .addingToArticle("<p>It costs ${amount}.</p>");

      assertThat(site.problems(folder)).isEmpty();
    }
  }

  @Nested
  class Leaks {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "/home/ann/dossier/seeds",
          "file:///srv/seeds",
          "C:\\Users\\Ann\\seeds",
          "/Users/ann/x"
        })
    void of_the_machine_are_found_in_any_file(String path) {
      String json = "{\"seed\":\"" + path.replace("\\", "\\\\") + "\"}";

      assertThat(SampleSite.good().with("output/data/seeds.json", json).onlyProblem(folder))
          .startsWith("output/data/seeds.json:1:10: error: The file tells of a folder");
    }

    @Test
    void of_the_dossiers_own_folder_are_found_even_in_an_article() {
      String own = folder.toAbsolutePath().normalize().toString();
      SampleSite site =
          SampleSite.good()
              .replacing(SampleSite.ARTICLE_SOURCE, "Some text.", own)
              .addingToArticle("<p>Read from " + own + "/seeds/a.txt</p>");

      assertThat(site.onlyProblem(folder)).contains("The file tells of a folder on the machine");
    }

    @Test
    void are_not_what_an_article_reports() {
      SampleSite site =
          SampleSite.good()
              .replacing(SampleSite.ARTICLE_SOURCE, "Some text.", "It wiped /home/ann/photos.")
              .addingToArticle("<p>It wiped /home/ann/photos.</p>");

      assertThat(site.problems(folder)).isEmpty();
    }

    @Test
    void are_not_the_address_of_a_section() {
      SampleSite site =
          SampleSite.good()
              .addingToArticle("<p><a href=\"https://example.net/home/news/today\">Today</a></p>");

      assertThat(site.problems(folder)).isEmpty();
    }
  }
}
