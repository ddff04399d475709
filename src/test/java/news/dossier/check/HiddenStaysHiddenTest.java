package news.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.dossier.model.HiddenForm;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(ints = {-12, -6, -4, 0, 4, 1 << 10, 1 << 22})
  void it_is_found_wherever_it_stands_in_a_large_table(int behind) throws IOException {
    String row = "1;nobody here;\n";
    StringBuilder table = new StringBuilder(row.repeat((1 << 20) / row.length() + 1));
    table.setLength((1 << 20) + Math.min(0, behind));
    table.append(behind > 0 ? " ".repeat(behind) : "").append(" Ann Example ");
    write("output/data/a.csv", table.append(row.repeat(1000)).toString());

    assertThat(residues(new HiddenForm("Ann Example", false)))
        .extracting(Problem::path)
        .containsExactly("output/data/a.csv");
    assertThat(residues(new HiddenForm("Ann Exa", false))).isEmpty();
  }

  @Nested
  class In_an_archive {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "a.csv | 1;Ann Example",
          "b.json | {\"name\":\"Ann \\u0045xample\"}",
          "c.gexf | <gexf><node label='Ann Ex&#97;mple'/></gexf>",
          "ann-example.txt | x",
        })
    void it_is_found_in_each_entry(String entry, String text) throws IOException {
      archive("output/data/a.zip", Map.of("fine.csv", "1;Tom", entry, text));

      assertThat(residues(new HiddenForm("Ann Example", false)))
          .extracting(Problem::path)
          .containsExactly("output/data/a.zip!/" + entry);
    }

    @Test
    void it_is_found_in_an_archive_within() throws IOException {
      archive("inner.zip", Map.of("a.csv", "1;Ann Example"));
      archive(
          "output/data/a.zip",
          Map.of(
              "inner.zip",
              Files.readString(folder.resolve("inner.zip"), StandardCharsets.ISO_8859_1)));

      assertThat(residues(new HiddenForm("Ann Example", false)))
          .extracting(Problem::path)
          .containsExactly("output/data/a.zip!/inner.zip!/a.csv");
    }

    @Test
    void what_was_not_looked_through_is_told() throws IOException {
      archive("output/data/a.zip", Map.of("a.gexf", "<a>" + "x".repeat(33 << 20) + "</a>"));
      write("output/data/b.zip", "no archive");

      assertThat(problems(new HiddenForm("Ann Example", false)))
          .filteredOn(p -> p.what().contains("hidden names"))
          .extracting(Problem::path)
          .containsExactly("output/data/a.zip!/a.gexf", "output/data/b.zip");
    }
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
    return problems(form).stream().filter(p -> p.what().startsWith("The hidden name \"")).toList();
  }

  private List<Problem> problems(HiddenForm form) {
    return new SiteChecker(List.of(form)).check(folder, folder.resolve("output"));
  }

  private void archive(String path, Map<String, String> entries) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
      }
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
