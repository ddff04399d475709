package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckerTest {
  @TempDir Path folder;

  @Test
  void finds_nothing_wrong_with_a_good_site() {
    assertThat(SampleSite.good().problems(folder)).isEmpty();
  }

  @Test
  void says_so_when_there_is_no_site() {
    assertThat(new SiteChecker().check(folder, folder.resolve("output")))
        .singleElement()
        .asString()
        .contains("There is no site here. Build the dossier first.");
  }

  @Test
  void sorts_what_it_finds_by_file_and_line() {
    SampleSite site =
        SampleSite.good()
            .addingToArticle("<p><a href=\"b.html\">B</a></p>\n<p><a href=\"a.html\">A</a></p>")
            .without("output/robots.txt");

    assertThat(site.problems(folder))
        .isSorted()
        .extracting(Problem::path)
        .containsExactly(SampleSite.ARTICLE, SampleSite.ARTICLE, "output/robots.txt");
  }

  @Test
  void stops_telling_a_page_of_the_same_mistake_after_the_first_few() {
    SampleSite site = SampleSite.good().addingToArticle("<p><a href=\"x\">X</a></p>\n".repeat(500));

    assertThat(site.problems(folder)).hasSize(25);
  }
}
