package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import news.dossier.check.SiteChecker;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person asks to be left out; the curator writes two lines and builds again. */
class ErasureStoryTest {
  private static final String PEOPLE = "seeds/curation/people.yaml";

  @TempDir Path folder;

  @BeforeEach
  void a_dossier_that_names_her() throws IOException {
    write("seeds/dossier.yaml", "title: The quay\nurl: https://example.org/d/\npublish: full\n");
    write(
        "seeds/first.txt",
        """
        Maria Keller met the mayor, John Weaver, in Hamburg on Monday.

        "The quay is ours," said Maria Keller. Mrs Keller left in the evening, and Keller did not \
        return. She had told John Weaver that the harbour would open in May 2026.
        """);
    write(
        "seeds/first.yaml",
        """
        title: Maria Keller meets the mayor
        published: 2025-06-03
        authors: [Maria Keller, Tom Reed]
        url: https://news.example/2025/maria-keller-meets-the-mayor
        """);
    write("seeds/second.txt", "John Weaver said on Friday that MARIA KELLER was wrong about it.\n");
    write("seeds/second.yaml", "title: The mayor answers\npublished: 2025-06-06\n");
  }

  @Test
  void and_her_name_is_nowhere_any_more() throws IOException {
    assertThat(build()).isEmpty();
    assertThat(telling("output")).isNotEmpty();
    assertThat(folder.resolve("output/people/maria-keller.html")).exists();

    write(PEOPLE, "- name: Maria Keller\n  hide: true\n");
    assertThat(build()).isEmpty();

    assertThat(telling("output")).isEmpty();
    assertThat(telling("content")).isEmpty();
    assertThat(telling("target/desk")).isEmpty();
    assertThat(Files.readString(folder.resolve("output/people/john-weaver.html")))
        .contains("█████");
    assertThat(check()).isEmpty();
  }

  @Test
  void or_her_articles_are_withheld_and_so_is_all_that_was_read_in_them() throws IOException {
    write("seeds/first.yaml", "title: Maria Keller meets the mayor\npublish: withheld\nslug: a\n");
    write("seeds/second.yaml", "title: Maria Keller was wrong\npublish: withheld\nslug: b\n");
    assertThat(build()).isEmpty();

    assertThat(telling("output/data")).isEmpty();
    assertThat(Files.readString(folder.resolve("output/data/articles.json"))).isEqualTo("[]\n");
  }

  @Test
  void and_a_page_that_the_curator_edited_is_kept_but_must_not_be_published() throws IOException {
    build();
    Path page = folder.resolve("content/articles/the-mayor-answers.md");
    Files.writeString(page, Files.readString(page) + "\nSee what Maria Keller said.\n");
    write(PEOPLE, "- name: Maria Keller\n  hide: true\n");
    build();

    assertThat(check())
        .extracting(Problem::toString)
        .anySatisfy(
            p ->
                assertThat(p)
                    .contains("output/articles/the-mayor-answers.html")
                    .contains("\"Maria Keller\" is still here"));
  }

  @Test
  void or_her_name_stays_in_the_texts_and_nothing_is_made_of_it() throws IOException {
    write(PEOPLE, "- name: Maria Keller\n  hide: true\n  keep-in-text: true\n");
    assertThat(build()).isEmpty();

    assertThat(Files.readString(folder.resolve("content/articles/the-mayor-answers.md")))
        .contains("MARIA KELLER was wrong");
    assertThat(names("output")).noneMatch(name -> name.contains("keller"));
    assertThat(check()).isEmpty();
  }

  private List<Problem> build() {
    return compiler().build().problems().stream()
        .filter(p -> p.severity() == news.dossier.problem.Severity.ERROR)
        .toList();
  }

  private List<Problem> check() {
    return new SiteChecker(compiler().hiddenForms()).check(folder, folder.resolve("output"));
  }

  private Compiler compiler() {
    return new Compiler(folder, folder.resolve("output"), Progress.SILENT);
  }

  /** Files whose bytes or whose address hold her name. */
  private List<String> telling(String top) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(top))) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> (file + content(file)).toLowerCase(java.util.Locale.ROOT).contains("keller"))
          .map(Path::toString)
          .toList();
    }
  }

  private List<String> names(String top) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(top))) {
      return files.map(Path::getFileName).map(Path::toString).toList();
    }
  }

  private static String content(Path file) {
    try {
      if (file.toString().endsWith(".zip")) {
        return unpacked(file);
      }
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String unpacked(Path archive) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(entry.getName());
        all.append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
