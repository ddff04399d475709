package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the addresses in a page lead. */
class LinkRulesTest {
  @TempDir Path folder;

  private String link(String href) {
    return SampleSite.good()
        .addingToArticle("<p><a href=\"" + href + "\">There</a></p>")
        .onlyProblem(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#first",
        "#top",
        "#:~:text=nine",
        "#first:~:text=nine",
        "ferry-runs-again.html",
        "./ferry-runs-again.html?print#first",
        "../index.html",
        "../articles/../index.html",
        "ferry%2Druns%2Dagain.html#%66irst",
        "../img/dot.svg#dot",
        "../404.html",
        "https://example.net/a%20b/",
        "HTTPS://example.net/",
        "tel:+431234"
      })
  void may_lead_to_files_of_the_site_to_places_in_them_and_to_other_sites(String href) {
    SampleSite site =
        SampleSite.good().addingToArticle("<p><a href=\"" + href + "\">There</a></p>");

    assertThat(site.problems(folder)).isEmpty();
  }

  @Test
  void must_not_lead_to_a_file_that_is_not_there() {
    assertThat(link("ferry.html"))
        .isEqualTo(
            SampleSite.ARTICLE
                + ":24:4: error: The link \"ferry.html\" leads nowhere. Correct it in"
                + " content/articles/ferry-runs-again.md or its template.");
  }

  @Test
  void must_not_lead_to_a_file_that_has_another_case() {
    assertThat(link("Ferry-Runs-Again.html")).contains("leads nowhere");
  }

  @Test
  void must_not_lead_to_a_place_that_is_not_there() {
    assertThat(link("../index.html#people"))
        .contains("The link \"../index.html#people\" names a place that index.html does not have.");
  }

  @Test
  void must_not_begin_with_a_slash() {
    assertThat(link("/index.html"))
        .contains("begins with a slash, so it breaks where the site is not at the root");
  }

  @Test
  void must_not_climb_out_of_the_site() {
    assertThat(link("../../index.html")).contains("leads out of the site");
  }

  @Test
  void must_not_name_a_folder() {
    assertThat(link("../"))
        .contains("names a folder, which shows no page when the site is opened from disk")
        .endsWith("Add \"index.html\" to the address.");
  }

  @Test
  void must_be_well_encoded() {
    assertThat(
            SampleSite.good().addingToArticle("<p><a href=\"%zz\">There</a></p>").problems(folder))
        .extracting(Problem::what)
        .anyMatch(what -> what.contains("The link \"%zz\" leads out of the site"));
  }

  @Nested
  class Of_pictures_and_files {
    @Test
    void lead_to_a_file_for_each_size_of_a_picture() {
      assertThat(
              SampleSite.good()
                  .inArticle(" alt=", " srcset=\"../img/dot.svg 1x, ../img/big.svg 2x\" alt=")
                  .onlyProblem(folder))
          .contains("The address \"../img/big.svg\" leads nowhere.");
    }

    @Test
    void lead_to_the_style_sheet() {
      assertThat(SampleSite.good().inArticle("../css/site.css", "css/site.css").onlyProblem(folder))
          .contains("The address \"css/site.css\" leads nowhere.");
    }
  }

  @Nested
  class Of_the_404_page {
    @Test
    void begin_with_a_slash_and_lead_to_the_site_wherever_it_is_served() {
      SampleSite site =
          SampleSite.good().replacing("output/404.html", "/d/index.html", "/d/absent.html");

      assertThat(site.onlyProblem(folder))
          .startsWith("output/404.html:")
          .contains("The link \"/d/absent.html\" leads nowhere.");
    }
  }

  @Test
  void a_base_element_is_refused() {
    assertThat(SampleSite.good().addingToHead("<base target=\"_self\">").problems(folder))
        .extracting(Problem::what)
        .contains("A <base> changes where every link of the page leads.");
  }
}
