package news.dossier.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.dossier.model.Settings;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/reference/seeds.md} against the code. */
class SeedReferenceTest {
  @TempDir Path temp;
  private String reference = "";

  /** A row of a table of keys: key, meaning, form, default, example. */
  private record Row(List<String> cells) {
    String key() {
      return bare(cells.get(0));
    }

    String unstated() {
      return bare(cells.get(3));
    }

    String example() {
      return bare(cells.get(4));
    }

    private static String bare(String cell) {
      return cell.replaceAll("^`|`$", "");
    }
  }

  @BeforeEach
  void readReference() throws IOException {
    reference = Files.readString(Path.of("docs/reference/seeds.md"));
  }

  private List<Row> rows(String heading) {
    String section = reference.split("(?m)^## " + heading + "$")[1].split("(?m)^## ")[0];
    List<Row> rows = new ArrayList<>();
    for (String line : section.split("\n")) {
      if (line.startsWith("| `")) {
        rows.add(new Row(Arrays.stream(line.substring(2).split(" \\| | \\|$")).toList()));
      }
    }
    return rows;
  }

  private List<Row> aboutAnArticle() {
    return rows("What you state about an article");
  }

  private List<Row> aboutTheDossier() {
    return rows("What you state about the dossier");
  }

  private List<Row> aboutAPage() {
    return rows("What you state about a page of your own");
  }

  private static String examples(List<Row> rows) {
    return String.join("\n", rows.stream().map(Row::example).toList());
  }

  @Test
  void names_all_keys_in_their_order() {
    assertThat(aboutAnArticle()).extracting(Row::key).isEqualTo(StatedReader.KEYS);
    assertThat(aboutTheDossier()).extracting(Row::key).isEqualTo(SettingsReader.KEYS);
    assertThat(aboutAPage()).extracting(Row::key).isEqualTo(PageReader.KEYS);
  }

  @Test
  void gives_an_example_of_each_key_that_is_read() {
    assertThat(aboutAnArticle()).allMatch(row -> row.example().startsWith(row.key() + ": "));
    assertThat(aboutTheDossier()).allMatch(row -> row.example().startsWith(row.key() + ": "));

    SeedFolder folder =
        new SeedFolder(temp)
            .withArticle("a.txt")
            .with("a.yaml", examples(aboutAnArticle()))
            .with("dossier.yaml", examples(aboutTheDossier()))
            .with("pages/a.md", "---\n" + examples(aboutAPage()) + "\n---\nText.");

    assertThat(folder.read().problems()).extracting(Problem::toString).isEmpty();
    assertThat(folder.seed().stated().toString()).doesNotContain("Optional.empty");
    assertThat(folder.read().value().settings().toString()).doesNotContain("Optional.empty");
  }

  @Test
  void gives_the_defaults() {
    Settings unstated = Settings.unstated();

    assertThat(aboutTheDossier())
        .extracting(Row::unstated)
        .containsExactly(
            unstated.title(),
            "none",
            "none",
            unstated.language(),
            unstated.timeZone().getId(),
            unstated.publish().label(),
            "none",
            "none");
  }

  @Test
  void gives_the_limits() {
    FileLimits limits = FileLimits.shipped();

    assertThat(reference)
        .contains("| an article | " + limits.seed() / 1_000_000 + " MB |")
        .contains("| a sidecar, or `dossier.yaml` | " + limits.yaml() / 1_000 + " kB |")
        .contains("| a file of decisions | " + limits.curation() / 1_000_000 + " MB |")
        .contains("| a page of your own | " + limits.page() / 1_000_000 + " MB |");
    assertThat(limits.allSeeds()).isEqualTo(Runtime.getRuntime().maxMemory() / 5);
  }

  @Test
  void names_the_files_of_decisions() {
    assertThat(SortedFiles.CURATION).allMatch(name -> reference.contains(name + "`"));
  }
}
