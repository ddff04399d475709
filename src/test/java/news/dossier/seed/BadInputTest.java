package news.dossier.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import news.dossier.problem.Checked;
import news.dossier.problem.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside every bad file lies a good article, which is always read. */
class BadInputTest {
  @TempDir Path temp;
  SeedFolder folder;

  @BeforeEach
  void makeFolderWithOneGoodArticle() {
    folder = new SeedFolder(temp).withArticle("good.txt");
  }

  @AfterEach
  void theGoodArticleWasRead() {
    assertThat(folder.paths()).contains("seeds/good.txt");
  }

  private String onlyProblem() {
    assertThat(folder.problems()).hasSize(1);
    return folder.problems().get(0);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static void run(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      assumeTrue(process.waitFor() == 0, "the system cannot make such a file");
    } catch (IOException e) {
      assumeTrue(false, "the system cannot make such a file");
    }
  }

  @Nested
  class Content {
    @Test
    void an_empty_seed_is_an_error() {
      folder.with("a.txt", "");

      assertThat(onlyProblem())
          .isEqualTo(
              "seeds/a.txt: error: This file is empty. Put the article's text into it, or remove"
                  + " it.");
    }

    @Test
    void a_byte_order_mark_and_white_space_are_no_text() {
      folder.with("a.md", "\uFEFF \r\n\t\n");

      assertThat(onlyProblem()).contains("seeds/a.md: error: There is nothing but white space");
    }

    @Test
    void front_matter_alone_is_no_text() {
      folder.with("a.md", "---\ntitle: A\n---\n \n");

      assertThat(onlyProblem()).contains("error: There is no text below the front matter.");
    }

    @ParameterizedTest
    @CsvSource({
      "255044462d312e370a,a PDF document",
      "504b030414000600,a ZIP archive",
      "d0cf11e0a1b11ae1,an old Microsoft Office document",
      "89504e470d0a1a0a,a PNG picture",
      "ffd8ffe000104a46,a JPEG picture",
      "7b5c727466315c61,a Rich Text document",
      "626c6f6200010203,a binary file",
      "480065006c006c00,text in UTF-16 without a byte-order mark"
    })
    void a_binary_file_called_txt_is_named_for_what_it_is(String hex, String kind) {
      folder.with("a.txt", bytes(hex));

      assertThat(onlyProblem()).startsWith("seeds/a.txt: error: This is " + kind);
    }

    @Test
    void a_stray_zero_in_a_long_page_is_no_reason_to_refuse_it() {
      folder.with("a.html", "<p>" + "Long text. ".repeat(500) + "\u0000</p>");

      assertThat(folder.paths()).contains("seeds/a.html");
      assertThat(onlyProblem()).contains("seeds/a.html:1: notice: Here is a control character");
    }

    @Test
    void a_control_character_in_a_text_shows_as_a_replacement_with_a_warning() {
      folder.with("a.txt", "One.\nTwo\u001B[31m red.");

      assertThat(folder.read().value().seeds().get(0).text()).isEqualTo("One.\nTwo\uFFFD[31m red.");
      assertThat(onlyProblem()).startsWith("seeds/a.txt:2: warning: Here is a control character");
    }

    @Test
    void a_page_of_50_MB_is_refused_and_not_read_whole() {
      folder.with("a.html", new byte[50_000_000]);

      assertThat(onlyProblem())
          .isEqualTo(
              "seeds/a.html: error: This file is larger than 20 MB, the most that Dossier reads of"
                  + " such a file. Keep the article alone: copy its text into a .txt file, and"
                  + " remove this one.");
    }

    @Test
    void articles_that_do_not_fit_into_memory_together_are_refused_one_by_one() {
      folder.with("h.txt", "h".repeat(60)).with("i.txt", "i".repeat(60));

      Checked<Seeds> read =
          new SeedReader(new FileLimits(1000, 1000, 1000, 1000, 150)).readFolder(folder.folder);

      assertThat(read.value().seeds()).hasSize(2);
      assertThat(read.problems())
          .singleElement()
          .asString()
          .startsWith("seeds/i.txt: error: With this article all come to more than");
    }
  }

  @Nested
  class OtherFiles {
    @ParameterizedTest
    @CsvSource({
      "a.pdf,copy the article's text into a .txt file",
      "a.docx,save it as plain text",
      "a.mhtml,HTML Only",
      "a.PNG,publishes no pictures",
      "a.yml,Rename it so that it ends in .yaml",
      "a.xhtml,Rename it so that it ends in .html",
      "a.markdown,Rename it so that it ends in .md",
      "a.webloc,It holds an address",
      "a.zip,Unpack it",
      "a.csv,move it out of this folder",
      "Thumbs.db,delete it",
      "a.txt~,delete it",
      "a.xyz,Save it as",
      "notes,Rename it to notes.txt"
    })
    void are_errors_that_say_what_to_do(String name, String remedy) {
      folder.with(name, "x");

      assertThat(onlyProblem()).startsWith("seeds/" + name + ": error: ").contains(remedy);
    }

    @Test
    void of_a_saved_page_are_one_error_together() {
      folder
          .with("Strike.html", "<p>Text</p>")
          .with("Strike_files/ad.html", "<p>Buy</p>")
          .with("Strike_files/a.js", "1")
          .with("Strike_files/deep/b.css", "b{}");

      assertThat(onlyProblem())
          .startsWith("seeds/Strike_files: error: This folder holds the pictures and scripts");
      assertThat(folder.paths()).containsExactly("seeds/Strike.html", "seeds/good.txt");
    }

    @Test
    void among_the_decisions_are_errors_that_name_the_nearest() {
      folder.with("curation/peoples.yaml", "").with("curation/notes.txt", "x");

      assertThat(folder.problems())
          .satisfiesExactly(
              notes -> assertThat(notes).startsWith("seeds/curation/notes.txt: error: "),
              people -> assertThat(people).contains("Rename it to people.yaml"));
    }

    @Test
    void a_second_dossier_yaml_is_an_error() throws Exception {
      folder.with("dossier.yaml", "title: One").with("Dossier.YAML", "title: Two");
      try (var files = Files.list(folder.folder)) {
        assumeTrue(files.count() == 3, "this file system does not tell the two apart");
      }

      assertThat(folder.problems())
          .anySatisfy(problem -> assertThat(problem).contains("There are two files of settings"));
    }
  }

  @Nested
  class SidecarFiles {
    @Test
    void without_an_article_name_the_nearest() {
      folder.with("god.yaml", "title: A");

      assertThat(onlyProblem())
          .isEqualTo(
              "seeds/god.yaml: error: This sidecar belongs to no article: beside it is no god.txt,"
                  + " .html, .htm or .md. Rename it to seeds/good.yaml if it is meant for"
                  + " seeds/good.txt, or remove it.");
    }

    @Test
    void without_an_article_are_not_sent_to_one_that_has_a_sidecar() {
      folder.with("good.yaml", "title: A").with("gone.yaml", "title: B");
      folder.with("gone2.txt", "The ferry ran again on Monday, the company said.");

      assertThat(onlyProblem()).contains("Rename it to seeds/gone2.yaml");
      folder.with("goo.yaml", "title: C");
      assertThat(folder.problems())
          .noneMatch(problem -> problem.contains("Rename it to seeds/good.yaml"));
    }

    @Test
    void named_after_the_whole_file_name_are_told_the_right_one() {
      folder.with("good.txt.yaml", "title: A");

      assertThat(onlyProblem()).contains("Rename it to good.yaml");
    }

    @Test
    void nearest_to_the_settings_are_told_so() {
      folder.with("dosier.yaml", "title: A");

      assertThat(onlyProblem()).contains("Rename it to seeds/dossier.yaml");
    }

    @Test
    void that_hold_decisions_belong_into_curation() {
      folder.with("people.yaml", "x");

      assertThat(onlyProblem()).contains("Move it into the folder curation.");
    }

    @Test
    void of_two_articles_are_applied_to_neither() {
      folder.withArticle("a.txt").withArticle("a.html").with("a.yaml", "title: Whose?");

      assertThat(onlyProblem())
          .isEqualTo(
              "seeds/a.yaml: error: This sidecar could belong to seeds/a.html and seeds/a.txt; it"
                  + " was applied to none of them. Rename one of the articles, and give each its"
                  + " own sidecar.");
      assertThat(folder.read().value().seeds())
          .allSatisfy(seed -> assertThat(seed.stated().title()).isEmpty());
    }

    @Test
    void twice_for_one_article_are_an_error() throws Exception {
      folder.with("good.yaml", "title: One").with("good.YAML", "title: Two");
      try (var files = Files.list(folder.folder)) {
        assumeTrue(files.count() == 3, "this file system does not tell the two apart");
      }

      assertThat(folder.problems())
          .anySatisfy(problem -> assertThat(problem).contains("seeds/good.txt has two sidecars"));
    }

    @Test
    void that_repeat_the_front_matter_are_an_error_at_the_key() {
      folder
          .with("a.md", "---\npublisher: P\ntitle: One\n---\nText.")
          .with("a.yaml", "\ntitle: Two");

      assertThat(onlyProblem())
          .isEqualTo(
              "seeds/a.yaml:2:1: error: \"title\" is also stated in the front matter of seeds/a.md,"
                  + " line 3. Keep one of the two.");
    }

    @Test
    void in_hundreds_without_articles_are_still_read_quickly() {
      for (int i = 0; i < 300; i++) {
        folder.withArticle("article-number-" + i + ".txt").with("orphan-number-" + i + ".yaml", "");
      }

      assertThat(folder.read().problems())
          .hasSize(300)
          .allSatisfy(problem -> assertThat(problem.what()).contains("belongs to no article"));
    }
  }

  @Nested
  class Names {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "with some spaces.txt",
          "it's \"quoted\".txt",
          "a..b.txt",
          "Путин и Си.txt",
          "习近平.txt",
          "<script>alert(1)<",
          "a&b;c%20d#e?f.txt",
          "عربي.txt"
        })
    void of_any_script_and_with_any_sign_are_fine(String name) {
      String file = name.endsWith(".txt") ? name : name + ".txt";
      try {
        folder.withArticle(file);
      } catch (InvalidPathException e) {
        assumeTrue(false, "the system cannot make such a file");
      }

      assertThat(folder.problems()).isEmpty();
      assertThat(folder.paths()).contains("seeds/" + file);
    }

    @ParameterizedTest
    @CsvSource(
        value = {
          "a\u001B[31mb.txt|a<U+001B>[31mb.txt",
          "a\u0007.txt|a<U+0007>.txt",
          "a\u202Etxt.exe.md|a<U+202E>txt.exe.md",
          "a\\b.txt|a<U+005C>b.txt"
        },
        delimiter = '|')
    void with_control_characters_or_backslashes_are_errors_that_show_them(
        String name, String visible) {
      folder.withArticle(name);

      assertThat(onlyProblem()).startsWith("seeds/" + visible + ": error: The name of this file");
    }

    @Test
    void with_a_line_break_cannot_forge_a_second_message() {
      folder.withArticle("a\nseeds/b.txt: error: gone".replace('/', ' ') + ".txt");

      assertThat(onlyProblem()).doesNotContain("\n").contains("<U+000A>");
    }

    @Test
    void of_folders_are_held_to_the_same() {
      folder.withArticle("bad\u001B/a.txt");

      assertThat(onlyProblem()).startsWith("seeds/bad<U+001B>: error: The name of this folder");
    }

    @Test
    void that_are_not_UTF_8_are_errors() throws Exception {
      run("sh", "-c", "echo text > \"$0/$(printf 'a\\377b.txt')\"", folder.folder.toString());

      assertThat(onlyProblem()).contains("is not text in this system's encoding");
    }

    @Test
    void that_differ_only_in_case_are_errors() throws Exception {
      folder.withArticle("GOOD.txt");
      try (var files = Files.list(folder.folder)) {
        assumeTrue(files.count() == 2, "this file system does not tell the two apart");
      }

      assertThat(onlyProblem())
          .isEqualTo(
              "seeds/good.txt: error: This name differs from seeds/GOOD.txt only in upper and lower"
                  + " case. Rename one of the two: Windows and macOS keep only one of them.");
      assertThat(folder.paths()).containsExactly("seeds/GOOD.txt", "seeds/good.txt");
    }

    @Test
    void that_differ_only_in_the_encoding_of_an_accent_are_errors() throws Exception {
      folder.withArticle("caf\u00E9.txt").withArticle("cafe\u0301.txt");
      try (var files = Files.list(folder.folder)) {
        assumeTrue(files.count() == 3, "this file system does not tell the two apart");
      }

      assertThat(onlyProblem()).contains("which differ only in how an accent is encoded");
      assertThat(folder.paths()).containsExactly("seeds/caf\u00E9.txt", "seeds/good.txt");
    }

    @Test
    void are_composed_so_that_every_machine_calls_a_seed_the_same() {
      folder.withArticle("cafe\u0301.txt").with("caf\u00E9.yaml", "title: Coffee");

      assertThat(folder.problems()).isEmpty();
      assertThat(folder.read().value().seeds().get(0))
          .satisfies(
              seed -> {
                assertThat(seed.path()).isEqualTo("seeds/caf\u00E9.txt");
                assertThat(seed.stated().title()).contains("Coffee");
              });
    }
  }

  @Nested
  class ThingsThatAreNoFiles {
    @Test
    void a_folder_named_like_an_article_is_an_error() {
      folder.withArticle("x.txt/a.txt");

      assertThat(onlyProblem())
          .startsWith("seeds/x.txt: error: This is a folder, but it is named like an article");
    }

    @Test
    void a_symbolic_link_out_of_the_folder_is_never_followed() throws Exception {
      Path secret = Files.writeString(temp.resolve("secret.txt"), "The password is swordfish.");
      link("a.txt", secret);
      link("all", temp);

      Checked<Seeds> read = folder.read();

      assertThat(read.problems())
          .hasSize(2)
          .allSatisfy(
              problem ->
                  assertThat(problem.what())
                      .isEqualTo("This is a symbolic link, and Dossier follows none."));
      assertThat(read.toString()).doesNotContain("swordfish");
    }

    @Test
    void a_link_within_the_folder_or_in_a_circle_is_refused_as_well() throws Exception {
      link("again.txt", folder.folder.resolve("good.txt"));
      link("circle", folder.folder);
      link("self.txt", folder.folder.resolve("self.txt"));

      assertThat(folder.problems()).hasSize(3).allSatisfy(p -> assertThat(p).contains("link"));
    }

    @Test
    void a_sidecar_that_is_a_link_is_not_followed_for_a_single_file_either() throws Exception {
      link("good.yaml", Files.writeString(temp.resolve("x.yaml"), "title: swordfish"));

      assertThat(new SeedReader().readFile(folder.folder.resolve("good.txt")).toString())
          .doesNotContain("swordfish");
    }

    @Test
    void a_pipe_is_never_opened() throws Exception {
      run("mkfifo", folder.folder.resolve("a.txt").toString());

      // Opening it would wait for a writer for ever.
      assertThat(onlyProblem()).startsWith("seeds/a.txt: error: This is no ordinary file");
    }

    @Test
    void what_may_not_be_read_is_an_error() throws Exception {
      folder.withArticle("a.txt").withArticle("x/b.txt");
      assumeTrue(
          Files.getFileStore(folder.folder).supportsFileAttributeView("posix"), "no permissions");
      var none = PosixFilePermissions.fromString("---------");
      Files.setPosixFilePermissions(folder.folder.resolve("a.txt"), none);
      Files.setPosixFilePermissions(folder.folder.resolve("x"), none);
      try {
        assumeTrue(!Files.isReadable(folder.folder.resolve("a.txt")), "root may read all");

        assertThat(folder.problems())
            .hasSize(2)
            .allSatisfy(
                problem -> assertThat(problem).contains("You have no permission to read this."));
      } finally {
        Files.setPosixFilePermissions(
            folder.folder.resolve("x"), PosixFilePermissions.fromString("rwx------"));
      }
    }

    private void link(String name, Path target) {
      try {
        Files.createSymbolicLink(folder.folder.resolve(name), target);
      } catch (IOException | UnsupportedOperationException e) {
        assumeTrue(false, "the system makes no links");
      }
    }
  }

  @Test
  void thousands_of_files_in_nested_folders_are_read() {
    for (int i = 0; i < 2000; i++) {
      folder.withArticle("d" + i % 10 + "/d" + i % 100 + "/" + i + ".txt");
    }

    assertThat(folder.paths()).hasSize(2001);
  }

  @Test
  void folders_within_folders_have_no_end_that_matters() {
    folder.withArticle("d/".repeat(100) + "a.txt");

    assertThat(folder.paths()).hasSize(2);
  }

  @Test
  void all_problems_are_reported_at_once_and_in_order() {
    folder
        .with("z.txt", "")
        .with("y.pdf", "")
        .with("x.txt", "---\ntitel: X\n---\nText.")
        .with("w.txt", "Z\u00FCrich".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(folder.read().problems())
        .extracting(problem -> problem.path() + " " + problem.severity())
        .isEqualTo(
            List.of(
                "seeds/w.txt " + Severity.WARNING,
                "seeds/x.txt " + Severity.ERROR,
                "seeds/y.pdf " + Severity.ERROR,
                "seeds/z.txt " + Severity.ERROR));
  }
}
