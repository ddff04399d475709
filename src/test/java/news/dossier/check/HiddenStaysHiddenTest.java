package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.dossier.model.HiddenForm;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hidden name is found wherever it hides. */
class HiddenStaysHiddenTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.html | <p>Ann <b>Exam</b>ple</p>",
        "b.html | <p title='Said by ANN EXAMPLE'>x</p>",
        "c.html | <a href='people/ann-example.html'>x</a>",
        "d.html | <a href='search.html?q=Ann%20Example'>x</a>",
        "e.html | <p>Ann &#69;xample</p>",
        "f.html | <script type='application/ld+json'>{\"name\":\"Ann \\u0045xample\"}</script>",
        "g.html | <p id='name-ann-example'>x</p>",
        "h.html | <!doctype html><title>Ánn Example</title>",
        "i.xml  | <feed><title>Ann Example</title></feed>",
        "j.json | {\"ann example\":[1]}",
        "search/articles/0.js | dossierSearch(\"articles/0\",{\"sentences\":[[1,\"By Ann Example.\"]]});",
        "search/phrases/0.js | dossierSearch(\"phrases/0\",[\"ann example\",\"! \"]);",
        "k.csv  | 1;Ann Example",
        "l.ics  | SUMMARY:Ann-Example",
        "l.js   | dossierReceipts({\"text\": \"Ann Example\"});",
        "people/ann-example.html | <p>x</p>",
        "m.svg  | <svg xmlns='http://www.w3.org/2000/svg'><text>Ann Example</text></svg>"
      })
  void in_every_kind_of_file(String path, String text) throws IOException {
    write("output/" + path, text);

    assertThat(residues(new HiddenForm("Ann Example", false)))
        .extracting(Problem::path)
        .containsExactly("output/" + path);
  }

  @Test
  void and_only_it() throws IOException {
    write("output/a.html", "<p class='ann example'>Anna Example, Ann of Example</p>");
    write("output/css/a.css", ".ann .example { color: red }");
    write(
        "output/search/terms/0.js",
        "dossierSearch(\"terms/0\",[\"a\",\"!Ann Example!\",\"ann\",\"\",\"example\",\"#\"]);");

    assertThat(residues(new HiddenForm("Ann Example", false))).isEmpty();
  }

  @Test
  void a_name_that_may_stand_in_texts_must_not_stand_in_addresses() throws IOException {
    HiddenForm kept = new HiddenForm("Ann Example", true);
    write("output/a.html", "<p>Ann Example</p>");
    assertThat(residues(kept)).isEmpty();

    write("output/b.html", "<a href='ann-example.html'>she</a>");
    assertThat(residues(kept)).extracting(Problem::path).containsExactly("output/b.html");
  }

  private List<Problem> residues(HiddenForm form) {
    return new SiteChecker(List.of(form))
        .check(folder, folder.resolve("output")).stream()
            .filter(p -> p.what().startsWith("The hidden name"))
            .toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
