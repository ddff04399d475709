package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page of the site is as HTML. */
class HtmlRulesTest {
  @TempDir Path folder;

  @Nested
  class Valid_HTML {
    @Test
    void names_the_line_and_column_of_what_the_standard_forbids() {
      assertThat(SampleSite.good().addingToArticle("<p><tt>nine</tt></p>").onlyProblem(folder))
          .startsWith(
              SampleSite.ARTICLE + ":24:7: error: Not valid HTML: The “tt” element is obsolete.")
          .endsWith("Correct it in content/articles/ferry-runs-again.md or its template.");
    }

    @Test
    void says_once_that_two_elements_have_the_same_id() {
      assertThat(
              SampleSite.good().addingToArticle("<p id=\"first\">Again.</p>").onlyProblem(folder))
          .startsWith(SampleSite.ARTICLE + ":24:14: error: Not valid HTML: Duplicate ID “first”.");
    }

    @Test
    void knows_the_calendar() {
      assertThat(
              SampleSite.good()
                  .addingToArticle("<p><time datetime=\"2025-06-31\">June</time></p>")
                  .onlyProblem(folder))
          .contains("Bad value “2025-06-31” for attribute “datetime”");
    }

    @Test
    void wants_the_text_that_stands_for_a_picture() {
      assertThat(SampleSite.good().inArticle(" alt=\"A dot\"", "").onlyProblem(folder))
          .contains("An “img” element must have an “alt” attribute");
    }

    @Test
    void passes_on_a_warning_as_a_warning() {
      assertThat(
              SampleSite.good()
                  .addingToArticle("<section><p>No heading.</p></section>")
                  .onlyProblem(folder))
          .contains(": warning: Doubtful HTML: Section lacks heading.");
    }

    @Test
    void wants_UTF_8() throws IOException {
      SampleSite.good().writeTo(folder);
      Path article = folder.resolve(SampleSite.ARTICLE);
      String html = Files.readString(article).replace("nine", "caf\u00e9");
      Files.write(article, html.getBytes(StandardCharsets.ISO_8859_1));

      assertThat(new SiteChecker().check(folder, folder.resolve("output")))
          .singleElement()
          .asString()
          .contains("Malformed byte sequence");
    }

    @Test
    void forgets_one_page_before_the_next() {
      SampleSite odd = SampleSite.good().addingToArticle("<ul><p><table><li>Odd.</ul>");
      List<Problem> first = odd.problems(folder.resolve("odd"));

      assertThat(first).isNotEmpty();
      for (int round = 0; round < 3; round++) {
        assertThat(SampleSite.good().problems(folder.resolve("good" + round))).isEmpty();
        assertThat(odd.problems(folder.resolve("odd" + round))).isEqualTo(first);
      }
    }

    @Test
    void gives_each_page_its_own_problems_though_many_are_checked_at_once() {
      SampleSite site = SampleSite.good();
      for (int i = 0; i < 20; i++) {
        site =
            site.with("content/p" + i + ".md", SampleSite.content("page", "Page " + i, ""))
                .with(
                    "output/p" + i + ".html",
                    SampleSite.page("Page " + i, "p" + i + ".html", "", "")
                        .replace("</main>", "<time>" + i + "</time></main>"));
      }

      assertThat(site.problems(folder))
          .hasSize(20)
          .allSatisfy(p -> assertThat(p.what()).contains("Not valid HTML"))
          .extracting(Problem::path)
          .doesNotHaveDuplicates();
    }
  }

  @Nested
  class Frame_of_a_page {
    @Test
    void has_a_language() {
      assertThat(
              SampleSite.good()
                  .inArticle("<html lang=\"en\">", "<html lang=\"\">")
                  .onlyProblem(folder))
          .isEqualTo(
              SampleSite.ARTICLE
                  + ": error: The page does not say its language. Add lang to <html> in its"
                  + " template.");
    }

    @Test
    void has_just_one_heading_of_level_one() {
      assertThat(
              SampleSite.good()
                  .addingToArticle("<section><h1>Another</h1></section>")
                  .onlyProblem(folder))
          .contains("The page has 2 headings of level one. Leave just one <h1>");
    }

    @Test
    void has_a_heading_with_words_in_it() {
      assertThat(
              SampleSite.good()
                  .inArticle("<h1>The ferry runs again</h1>", "<h1> </h1>")
                  .problems(folder))
          .extracting(Problem::what)
          .contains("The page's heading is empty.");
    }

    @Test
    void has_a_title() {
      assertThat(
              SampleSite.good()
                  .inArticle("<title>The ferry runs again</title>", "<title> </title>")
                  .problems(folder))
          .extracting(Problem::what)
          .contains("The page has no title.");
    }

    @Test
    void has_a_title_of_its_own() {
      SampleSite site =
          SampleSite.good()
              .replacing("output/404.html", "<title>Not found", "<title>The ferry runs again");

      assertThat(site.onlyProblem(folder))
          .isEqualTo(
              SampleSite.ARTICLE
                  + ": warning: The title \"The ferry runs again\" is also that of"
                  + " output/404.html. Add what sets them apart: the publisher, or the date.");
    }
  }

  @Nested
  class Own_address {
    @Test
    void ends_in_the_path_of_the_page() {
      SampleSite site =
          SampleSite.good()
              .inArticle(
                  "og:url\" content=\"https://example.org/d/articles/", "og:url\" content=\"/")
              .inArticle("<link rel=\"canonical\"", "<link rel=\"author\"");

      assertThat(site.onlyProblem(folder))
          .contains("og:url is \"/ferry-runs-again.html\", which is not the address of this page.");
    }

    @Test
    void may_leave_out_index_html() {
      SampleSite site =
          SampleSite.good()
              .replacing(
                  "output/index.html",
                  "https://example.org/d/index.html",
                  "https://example.org/d/");

      assertThat(site.problems(folder)).isEmpty();
    }

    @Test
    void is_stated_once() {
      assertThat(
              SampleSite.good()
                  .addingToHead("<link rel=\"canonical\" href=\"https://example.org/d/\">")
                  .onlyProblem(folder))
          .contains("The page states its canonical address more than once.");
    }

    @Test
    void is_a_full_one() {
      assertThat(
              SampleSite.good()
                  .inArticle(
                      "canonical\" href=\"https://example.org/d/articles/", "canonical\" href=\"")
                  .onlyProblem(folder))
          .contains("The canonical address \"ferry-runs-again.html\" is not a full one.");
    }

    @Test
    void belongs_to_the_original_where_a_copy_asks_not_to_be_listed() {
      SampleSite copy =
          SampleSite.good()
              .inArticle(
                  "canonical\" href=\"https://example.org/d/articles/ferry-runs-again.html",
                  "canonical\" href=\"https://paper.example/ferry");

      assertThat(copy.onlyProblem(folder))
          .contains("is another page's, yet this one may be listed");
      assertThat(copy.addingToHead("<meta name=\"robots\" content=\"noindex\">").problems(folder))
          .isEmpty();
    }
  }
}
