package news.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader asks whether the saved files are still those of the day when the site was published. */
class ProofStoryTest {
  @TempDir Path folder;

  @BeforeEach
  void a_dossier_of_two_articles() throws IOException {
    write("seeds/dossier.yaml", "title: The lock\ncontact: desk@example.org\n");
    write("seeds/on the quay.txt", "Nine barges waited at the lock on Monday.\n");
    write("seeds/on the quay.yaml", "title: Nine barges\nurl: https://quay.example/a?b=1#c\n");
    write("seeds/secret.txt", "Nothing of this may be told.\n");
    write("seeds/secret.yaml", "title: A secret\npublish: withheld\n");
    build();
  }

  @Test
  void plain_sha256sum_answers() throws Exception {
    assumeThat(Path.of("/usr/bin/sha256sum")).exists();

    assertThat(sha256sum()).isZero();
    write("seeds/on the quay.txt", "Ten barges waited at the lock on Monday.\n");
    assertThat(sha256sum()).isEqualTo(1);
  }

  @Test
  void of_a_withheld_one_the_list_has_the_hash_and_not_the_name() throws IOException {
    assertThat(read("output/data/seeds.sha256").lines())
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).startsWith("# SHA-256 of the seeds"))
        .anySatisfy(line -> assertThat(line).matches("[0-9a-f]{64}  seeds/on the quay.txt"))
        .anySatisfy(line -> assertThat(line).matches("# withheld [0-9a-f]{64}"));
    assertThat(read("output/data/seeds.sha256")).doesNotContain("secret");
  }

  @Test
  void archived_copies_are_looked_up_where_none_is_stated() throws IOException {
    assertThat(read("output/articles/nine-barges.html"))
        .contains("href=\"https://web.archive.org/web/*/https://quay.example/a?b=1\"");
    write(
        "seeds/on the quay.yaml",
        "title: Nine barges\nurl: https://quay.example/a\narchived: https://copy.example/1\n");
    build();

    assertThat(read("output/articles/nine-barges.html"))
        .contains("href=\"https://copy.example/1\"")
        .doesNotContain("web.archive.org");
  }

  @Test
  void the_site_says_what_a_hash_proves_and_what_not() throws IOException {
    assertThat(read("output/about.html"))
        .contains("href=\"data/seeds.sha256\"")
        .contains("It says nothing about who wrote the article");
  }

  private int sha256sum() throws IOException, InterruptedException {
    return new ProcessBuilder(
            "/usr/bin/sha256sum", "--check", "--strict", "output/data/seeds.sha256")
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private void build() {
    new Compiler(folder, folder.resolve("output"), Progress.SILENT).build();
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
