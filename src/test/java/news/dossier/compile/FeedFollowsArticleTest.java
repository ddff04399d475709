package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of an article is made once for all feeds, and each of them follows it. */
class FeedFollowsArticleTest {
  @TempDir static Path folder;

  @BeforeAll
  static void editAnArticleThatStandsInManyFeeds() throws IOException {
    write("seeds/dossier.yaml", "title: Lamps\nurl: https://lamps.example/d/\n");
    write("seeds/curation/people.yaml", "- name: Ann Weir\n- name: Tom Reed\n");
    write("seeds/lamp.txt", "Ann Weir lit the lamp for Tom Reed.\n\nThe sea was calm.\n");
    write(
        "seeds/lamp.yaml",
        "title: Lamp\npublished: 2025-05-04\npublisher: The Quay\npublish: full\n");
    build();
    Path page = folder.resolve("content/articles/lamp.md");
    Files.writeString(page, Files.readString(page).replace("calm", "rough"));
    build();
  }

  @ParameterizedTest
  @CsvSource({"people/ann-weir", "people/tom-reed", "sources/the-quay", "feed"})
  void in_both_formats(String feed) throws IOException {
    for (String ending : List.of(".xml", ".json")) {
      assertThat(Files.readString(folder.resolve("output/" + feed + ending)))
          .as(feed + ending)
          .contains("The sea was rough.")
          .doesNotContain("calm");
    }
  }

  private static void build() {
    Report report = new Compiler(folder, folder.resolve("output"), Progress.SILENT).build();
    assertThat(report.failed()).as(report.problems().toString()).isFalse();
  }

  private static void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
