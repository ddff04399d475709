package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page may run, and whom it may ask. */
class PolicyRulesTest {
  @TempDir Path folder;

  private String policy(String old, String replacement) {
    return SampleSite.good().inArticle(old, replacement).onlyProblem(folder);
  }

  @Nested
  class Content_Security_Policy {
    @Test
    void is_on_every_page() {
      assertThat(policy("http-equiv=\"Content-Security-Policy\" content", "name=\"x\" content"))
          .contains("The page has no Content Security Policy.");
    }

    @Test
    void allows_nothing_by_default() {
      assertThat(policy("default-src 'none'", "default-src 'self'"))
          .contains("The Content Security Policy does not begin with default-src 'none'.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "'unsafe-inline'",
          "'unsafe-eval'",
          "*",
          "https:",
          "https://cdn.example",
          "data:"
        })
    void allows_no_script_but_the_sites_own(String source) {
      assertThat(policy("script-src 'self'", "script-src 'self' " + source))
          .contains("The Content Security Policy allows " + source + " in script-src.");
    }

    @Test
    void says_where_forms_and_bases_may_lead() {
      assertThat(policy("; form-action 'self'", ""))
          .contains("The Content Security Policy says nothing of form-action.");
    }

    @Test
    void comes_before_what_it_governs() {
      assertThat(
              policy(
                  "<meta charset=\"utf-8\">",
                  "<meta charset=\"utf-8\">\n<link rel=\"icon\" href=\"../img/dot.svg\">"))
          .startsWith(SampleSite.ARTICLE + ":5:1: error: The <link> comes before the Content");
    }
  }

  @Nested
  class Inline_code {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "<p style=\"color: red\">x</p> | The attribute \"style\" stands inside",
          "<p onclick=\"x()\">x</p> | The attribute \"onclick\" stands inside",
          "<p ONCLICK=\"x()\">x</p> | The attribute \"onclick\" stands inside",
          "<script>x()</script> | A <script> without src stands inside",
          "<script type=\"module\">x()</script> | A <script> without src stands inside",
        })
    void is_refused(String html, String what) {
      assertThat(SampleSite.good().addingToArticle(html).onlyProblem(folder))
          .startsWith(SampleSite.ARTICLE + ":24:")
          .contains(what);
    }

    @Test
    void is_refused_in_a_style_element() {
      assertThat(
              SampleSite.good().addingToHead("<style>p { margin: 0 }</style>").onlyProblem(folder))
          .contains("A <style> stands inside the page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:x()", "JavaScript:x()", " java&#10;script:x()"})
    void is_refused_in_an_address_however_it_is_written(String url) {
      assertThat(
              SampleSite.good()
                  .addingToArticle("<p><a href=\"" + url + "\">x</a></p>")
                  .problems(folder))
          .extracting(Problem::what)
          .anyMatch(what -> what.startsWith("The address \"") && what.contains("stands inside"));
    }

    @Test
    void is_not_what_linked_data_is() {
      assertThat(SampleSite.good().inArticle("{\"@context\":", "{\"@context\"").onlyProblem(folder))
          .contains("The data block is not JSON:");
    }

    @Test
    void linked_data_names_its_vocabulary() {
      assertThat(SampleSite.good().inArticle("@context", "context").onlyProblem(folder))
          .contains("The JSON-LD has no \"@context\".");
    }
  }

  @Nested
  class Third_parties {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "<img src=\"https://cdn.example/x.png\" alt=\"X\">",
          "<img src=\"//cdn.example/x.png\" alt=\"X\">",
          "<img src=\"../img/dot.svg\" srcset=\"https://cdn.example/x.png 2x\" alt=\"X\">",
          "<iframe src=\"https://cdn.example/x.png\" title=\"X\"></iframe>",
          "<video src=\"https://cdn.example/x.png\"></video>",
          "<script src=\"https://cdn.example/x.png\"></script>",
          "<a href=\"../index.html\" ping=\"https://cdn.example/x.png\">X</a>",
          "<svg><use href=\"https://cdn.example/x.png\"/></svg>"
        })
    void are_asked_for_nothing(String html) {
      assertThat(SampleSite.good().addingToArticle(html).onlyProblem(folder))
          .contains("The page asks a third party for")
          .contains("cdn.example/x.png\". Put a copy into assets/, or leave it out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stylesheet", "icon", "preconnect", "dns-prefetch", "modulepreload"})
    void are_not_even_greeted(String relation) {
      assertThat(
              SampleSite.good()
                  .addingToHead("<link rel=\"" + relation + "\" href=\"https://cdn.example/x\">")
                  .onlyProblem(folder))
          .contains("The page asks a third party for \"https://cdn.example/x\".");
    }

    @Test
    void get_nothing_that_a_reader_types() {
      assertThat(
              SampleSite.good()
                  .addingToArticle(
                      "<form action=\"https://find.example/\"><button>Find</button></form>")
                  .onlyProblem(folder))
          .contains("The form sends what a reader enters to a third party.");
    }

    @Test
    void are_asked_by_no_style_sheet() {
      assertThat(
              SampleSite.good()
                  .with(
                      "output/css/site.css",
                      "p { margin: 0 }\n@import 'https://cdn.example/a.css';")
                  .onlyProblem(folder))
          .isEqualTo(
              "output/css/site.css:2:1: error: The style sheet asks a third party for"
                  + " \"https://cdn.example/a.css\". Put a copy into assets/, or leave it out.");
    }

    @Test
    void are_asked_by_no_script() {
      assertThat(
              SampleSite.good()
                  .with("output/js/site.js", "let a = 1;\nfetch(\"https://api.example/x\");\n")
                  .onlyProblem(folder))
          .startsWith("output/js/site.js:2:1: error: The script asks a third party.");
    }

    @Test
    void are_asked_by_no_manifest() {
      assertThat(
              SampleSite.good()
                  .replacing("output/site.webmanifest", "img/dot.svg", "https://cdn.example/d.svg")
                  .onlyProblem(folder))
          .contains("The address \"https://cdn.example/d.svg\" is no file of the site.");
    }
  }

  @Test
  void a_style_sheet_loads_only_what_is_there() {
    assertThat(
            SampleSite.good()
                .replacing("output/css/site.css", "../img/dot", "img/dot")
                .onlyProblem(folder))
        .startsWith("output/css/site.css:3:22: error: The address \"img/dot.svg\" leads nowhere.");
  }

  @Test
  void a_script_runs_no_text_as_code() {
    assertThat(SampleSite.good().with("output/js/site.js", "eval('1')").onlyProblem(folder))
        .contains("The script runs text as code");
  }
}
