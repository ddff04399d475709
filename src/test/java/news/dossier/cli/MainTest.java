package news.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Nested
  class Usage {
    @Test
    void without_a_command_shows_what_there_is() {
      assertThat(run()).isZero();
      assertThat(out.toString()).contains("build", "inspect", "check", "Exit codes");
    }

    @Test
    void help_and_version_are_fine() {
      assertThat(run("--help")).isZero();
      assertThat(run("build", "--help")).isZero();
      assertThat(run("--version")).isZero();
      assertThat(out.toString()).containsPattern("dossier \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void an_unknown_command_or_option_is_a_usage_error() {
      assertThat(run("biuld")).isEqualTo(2);
      assertThat(run("build", "--nonsense")).isEqualTo(2);
      assertThat(run("inspect")).isEqualTo(2);
      assertThat(err.toString()).contains("biuld", "build", "--nonsense");
    }
  }

  @Nested
  class Verify {
    private static final String EMPTY =
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void says_whether_the_seeds_are_those_of_the_list() throws IOException {
      Path seeds = Files.createDirectory(folder.resolve("seeds"));
      Files.writeString(seeds.resolve("a.txt"), "Rain fell.");
      Path list = folder.resolve("list");
      Files.writeString(list, EMPTY + "  seeds/a.txt\n");

      assertThat(run("verify", "--dossier", folder.toString(), list.toString())).isEqualTo(1);
      assertThat(err.toString()).contains("seeds/a.txt: error: This seed has changed");

      Files.writeString(list, hashIn(err.toString()) + "  seeds/a.txt\n");
      assertThat(run("verify", "--dossier", folder.toString(), list.toString())).isZero();
    }

    @Test
    void asks_for_a_list_where_there_is_none() {
      assertThat(run("verify", "--dossier", folder.toString())).isEqualTo(1);
      assertThat(err.toString()).contains("There is no list of hashes", "Build the site first");
    }

    private static String hashIn(String said) {
      return said.replaceAll("(?s).* and is ([0-9a-f]{64}).*", "$1");
    }
  }

  @Nested
  class MakeBranch {
    @Test
    void makes_the_branch_once() throws Exception {
      Path remote = folder.resolve("remote.git");
      git("init", "--quiet", "--bare", remote.toString());

      assertThat(makeBranch(remote)).isZero();
      assertThat(err.toString()).contains("Made the branch gh-pages.");
      String made = Files.readString(remote.resolve("refs/heads/gh-pages"));

      assertThat(makeBranch(remote)).isZero();
      assertThat(remote.resolve("refs/heads/gh-pages")).hasContent(made);
    }

    @Test
    void says_that_there_is_no_such_repository() {
      assertThat(makeBranch(folder.resolve("nowhere"))).isEqualTo(1);
      assertThat(err.toString()).contains("The repository cannot be reached.");
    }

    private int makeBranch(Path remote) {
      return run("make-branch", "--repository", remote.toUri().toString(), "--branch", "gh-pages");
    }

    private static void git(String... arguments) throws Exception {
      List<String> command = new java.util.ArrayList<>(List.of("git"));
      command.addAll(List.of(arguments));
      assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
  }

  @Nested
  class Bench {
    @Test
    void measures_nothing_without_articles_or_runs() {
      assertThat(run("bench", "build", "--articles", "0")).isEqualTo(2);
      assertThat(run("bench", "build", "--articles", "10", "--runs", "0")).isEqualTo(2);
      assertThat(run("bench", "build", "--articles", "100001")).isEqualTo(2);
      assertThat(run("bench", "stages", "--articles", "10,0")).isEqualTo(2);
      assertThat(err.toString()).contains("--articles");
    }
  }

  @Nested
  class Inspect {
    @Test
    void prints_one_object_a_seed_and_nothing_else() throws IOException {
      write("seeds/a.txt", "The fire broke out at night.\n\nNobody was hurt, the mayor said.\n");
      write("seeds/b.md", "# Fire\n\nThe fire broke out at night.\n");
      run("inspect", folder.resolve("seeds").toString());
      assertThat(lines())
          .extracting(l -> l.get("seed").asText())
          .containsExactly("seeds/a.txt", "seeds/b.md");
    }

    @Test
    void keeps_the_published_schema() throws IOException {
      write(
          "seeds/a.txt",
          "Menu\n\nThe fire broke out at night, and nobody was hurt, the mayor said.\n");
      write(
          "seeds/a.yaml",
          "title: Fire\npublished: 2025-05-04\nauthors: [Ada]\nurl: https://example.org/a\n");
      write("seeds/b.html", "<html><body><p>The fire broke out at night.</p></body></html>");
      write("seeds/c.md", "# Fire\n\nThe fire broke out at night.\n");
      run("inspect", folder.resolve("seeds").toString());
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(Files.readString(Path.of("docs/inspect.schema.json")));
      assertThat(lines()).hasSize(3).allSatisfy(l -> assertThat(schema.validate(l)).isEmpty());
    }

    @Test
    void takes_single_seeds_with_their_sidecars_and_whole_dossiers() throws IOException {
      write("seeds/a.txt", "The fire broke out at night.\n");
      write("seeds/a.yaml", "title: Fire\n");
      run("inspect", folder.resolve("seeds/a.txt").toString(), folder.toString());
      assertThat(lines())
          .hasSize(2)
          .allSatisfy(l -> assertThat(l.get("title").asText()).isEqualTo("Fire"));
    }

    @Test
    void reports_the_others_when_one_seed_cannot_be_read() throws IOException {
      write("seeds/a.txt", "");
      write("seeds/b.txt", "The fire broke out at night.\n");
      assertThat(run("inspect", folder.resolve("seeds").toString())).isEqualTo(1);
      assertThat(lines()).hasSize(1);
      assertThat(err.toString()).contains("seeds/a.txt");
    }
  }

  @Nested
  class Build {
    @Test
    void a_folder_with_nothing_but_seeds_becomes_a_site() throws IOException {
      write(
          "seeds/fire.txt",
          "The fire broke out at night, and nobody was hurt, the mayor said on Sunday.\n");
      write(
          "seeds/fire.yaml", "title: Fire at the harbour\npublished: 2025-05-04\npublish: full\n");
      assertThat(run("build", "--dossier", folder.toString())).as(err.toString()).isZero();
      assertThat(folder.resolve("output/index.html")).exists();
      assertThat(folder.resolve("output/articles/fire-at-the-harbour.html"))
          .content()
          .contains("The fire broke out at night", "4 May 2025");
      assertThat(err.toString()).contains("1 article", "pages written");
    }

    @Test
    void an_error_is_told_and_leaves_everything_as_it_was() throws IOException {
      write("seeds/fire.txt", "The fire broke out at night.\n");
      write("seeds/fire.yaml", "title: Fire\npublished: 2025-05-04\n");
      run("build", "--dossier", folder.toString());
      String before = Files.readString(folder.resolve("output/articles/fire.html"));
      write("seeds/fire.yaml", "titel: Fire\npublished: 31 June\n");
      assertThat(run("build", "--dossier", folder.toString())).isEqualTo(1);
      assertThat(err.toString())
          .contains("seeds/fire.yaml:1", "titel", "title", "seeds/fire.yaml:2", "31 June");
      assertThat(folder.resolve("output/articles/fire.html")).hasContent(before);
      assertThat(folder.resolve("content/articles/fire.md")).exists();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(String... args) {
    try (PrintWriter o = new PrintWriter(out);
        PrintWriter e = new PrintWriter(err)) {
      return Main.run(o, e, args);
    }
  }

  private List<JsonNode> lines() {
    return out.toString().lines().map(MainTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return new ObjectMapper().readTree(line);
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + line, e);
    }
  }
}
