package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.dossier.check.SiteChecker;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build calls fine, {@code check} calls fine as well, whatever the articles say. */
class BuiltSiteTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We were lucky\", says fire chief",
        "\"We were lucky\"",
        "{a: 1}",
        "[Updated] Fire",
        "Fire -- and water --> and ~~~~~~",
        "true",
        "back\\slash \\u0041",
        "What ${HOME} means",
        "${7*7} <#assign x=1> </title>",
      })
  void a_headline_may_hold_any_sign(String title) throws IOException {
    write("seeds/fire.txt", "The fire broke out at night, the mayor said on Sunday morning.\n");
    write("seeds/fire.yaml", "title: '" + title + "'\npublished: 2025-05-04\n");
    write("seeds/other.txt", "Another article of the same day, so that there are neighbours.\n");
    write("seeds/other.yaml", "title: Other\npublished: 2025-05-04\n");

    assertThat(buildAndCheck()).isEmpty();
  }

  @Test
  void a_headline_may_be_a_thousand_characters_long() throws IOException {
    article("a", "title: " + "Fire in the harbour of Ostrava ".repeat(33).strip() + "\n");

    assertThat(buildAndCheck()).isEmpty();
  }

  @Test
  void an_article_may_be_one_word() throws IOException {
    write("seeds/a.txt", "Fire.\n");
    write("seeds/a.yaml", "title: Fire\npublished: 2025-05-04\npublish: full\n");

    assertThat(buildAndCheck()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void a_dossier_may_have_few_articles_or_none(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      article("fire" + i, "title: Fire " + i + "\npublished: 2025-05-0" + (4 + i) + "\n");
    }

    assertThat(buildAndCheck()).isEmpty();
    for (String page : List.of("index", "articles/index", "network/index", "coverage/index")) {
      assertThat(folder.resolve("output/" + page + ".html")).isNotEmptyFile();
    }
  }

  @Test
  void an_article_may_speak_of_templates() throws IOException {
    write("seeds/shell.txt", "Write ${HOME} where you mean your folder, <#if> you can.\n");
    write("seeds/shell.yaml", "title: Shells\npublished: 2025-05-04\npublish: full\n");

    assertThat(buildAndCheck()).isEmpty();
  }

  @Test
  void articles_may_have_the_same_headline() throws IOException {
    article("a", "title: Same\npublished: 2025-05-04\npublisher: The Quay\n");
    article("b", "title: Same\npublished: 2025-05-04\npublisher: The Pier\n");

    assertThat(buildAndCheck()).isEmpty();
    assertThat(titles())
        .containsExactlyInAnyOrder("Same (The Pier) · Untitled", "Same (The Quay) · Untitled");
  }

  @Test
  void articles_may_have_the_same_headline_publisher_and_date() throws IOException {
    article("a", "title: Same\npublished: 2025-05-04\npublisher: The Quay\n");
    article("b", "title: Same\npublished: 2025-05-04\npublisher: The Quay\n");

    assertThat(buildAndCheck()).isEmpty();
  }

  @Test
  void articles_may_lack_a_headline() throws IOException {
    article("a", "published: 2025-05-04\n");
    article("b", "published: 2025-05-05\n");
    article("c", "published: 2025-05-05\n");

    assertThat(buildAndCheck()).isEmpty();
  }

  @Test
  void several_articles_may_be_withheld_and_tell_nothing_of_themselves() throws IOException {
    article("The secret of a", "title: A\npublisher: The Quay\npublish: withheld\n");
    article("The secret of b", "title: B\npublisher: The Pier\npublish: withheld\n");

    assertThat(buildAndCheck()).isEmpty();
    for (Path file : files(folder.resolve("output"))) {
      assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
          .as(file.toString())
          .doesNotContain("The Quay", "The Pier", "The secret of");
    }
  }

  private List<Problem> buildAndCheck() throws IOException {
    write("seeds/dossier.yaml", "title: Untitled\nurl: https://example.org/d/\n");
    Path output = folder.resolve("output");
    assertThat(new Compiler(folder, output, Progress.SILENT).build().failed()).isFalse();
    return new SiteChecker().check(folder, output);
  }

  private List<String> titles() throws IOException {
    return files(folder.resolve("output/articles")).stream()
        .filter(file -> file.toString().endsWith(".html") && !file.endsWith("index.html"))
        .map(BuiltSiteTest::title)
        .toList();
  }

  private static String title(Path file) {
    try {
      String html = Files.readString(file);
      return html.substring(html.indexOf("<title>") + 7, html.indexOf("</title>"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private void article(String name, String sidecar) throws IOException {
    write("seeds/" + name + ".txt", "The fire broke out at night, said the mayor of " + name + ".");
    write("seeds/" + name + ".yaml", sidecar);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
