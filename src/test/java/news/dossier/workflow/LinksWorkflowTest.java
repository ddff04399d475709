package news.dossier.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scripts of {@code links.yml} with stand-ins for what they call. */
@EnabledOnOs(OS.LINUX)
class LinksWorkflowTest {
  @TempDir Path folder;

  private Workflow workflow;

  @BeforeEach
  void read() throws IOException {
    Files.createDirectory(folder.resolve("bin"));
    workflow = Workflow.parse("links.yml", Files.readString(Workflow.FOLDER.resolve("links.yml")));
  }

  @Nested
  class The_check {
    @Test
    void says_that_nothing_is_broken() throws Exception {
      assertThat(check("echo fine > report/links.md")).isEqualTo("broken=no\n");
    }

    @Test
    void says_that_something_is_and_does_not_fail() throws Exception {
      assertThat(check("echo gone > report/links.md; exit 1")).isEqualTo("broken=yes\n");
      assertThat(folder.resolve("summary")).content().isEqualTo("gone\n");
    }

    @Test
    void does_not_know_when_the_dossier_cannot_be_read() throws Exception {
      assertThat(check("exit 1")).isEqualTo("broken=unknown\n");
    }

    private String check(String java) throws Exception {
      standIn("java", "echo \"$@\" >> calls\n" + java);
      run(workflow.script("check", "Ask whether the links work"));
      assertThat(folder.resolve("calls"))
          .content()
          .isEqualTo("@target/dossier links --minutes 300 --fail --report report/links.md\n");
      return Files.readString(folder.resolve("output"));
    }
  }

  @Nested
  class The_issue {
    private static final String LABELLED = "--label link-rot";

    @Test
    void is_made_with_its_label_when_something_is_broken() throws Exception {
      assertThat(tell("yes", "", "bug"))
          .anyMatch(call -> call.startsWith("label create link-rot"))
          .anyMatch(call -> call.startsWith("issue create") && call.contains(LABELLED));
    }

    @Test
    void finds_the_label_that_is_there() throws Exception {
      assertThat(tell("yes", "", "link-rot"))
          .noneMatch(call -> call.startsWith("label create"))
          .anyMatch(call -> call.startsWith("issue create"));
    }

    @Test
    void is_not_made_when_nothing_is_broken() throws Exception {
      assertThat(tell("no", "", "link-rot")).allMatch(call -> call.startsWith("issue list"));
    }

    @Test
    void that_is_open_is_renewed_either_way() throws Exception {
      for (String broken : List.of("yes", "no")) {
        assertThat(tell(broken, "17", "link-rot"))
            .anyMatch(call -> call.equals("issue edit 17 --body-file report/links.md"))
            .noneMatch(call -> call.startsWith("issue create"));
      }
    }

    @Test
    void is_looked_for_among_its_own_alone() throws Exception {
      assertThat(tell("yes", "17", "link-rot").get(0))
          .startsWith("issue list --state open " + LABELLED + " --app github-actions");
    }

    @Test
    void says_which_run_found_it() throws Exception {
      tell("yes", "", "link-rot");
      assertThat(folder.resolve("report/links.md"))
          .content()
          .startsWith("- gone\n\n---\n")
          .contains("(https://github.com/ada/fire/actions/runs/42)");
    }

    private List<String> tell(String broken, String issue, String label) throws Exception {
      Path report = Files.createDirectories(folder.resolve("report")).resolve("links.md");
      Files.writeString(report, "- gone\n");
      Files.deleteIfExists(folder.resolve("calls"));
      standIn(
          "gh",
          """
          echo "$*" >> calls
          case "$1 $2" in
            "issue list") echo '%s' ;;
            "label list") echo '%s' ;;
          esac
          """
              .formatted(issue, label));
      run(workflow.script("tell", "Keep the issue"), "BROKEN", broken);
      return Files.readAllLines(folder.resolve("calls"));
    }
  }

  private void standIn(String name, String script) throws IOException {
    Path file = folder.resolve("bin").resolve(name);
    Files.writeString(file, "#!/bin/bash\n" + script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** As the runner does. */
  private void run(String script, String... variables) throws Exception {
    Path file = folder.resolve("script");
    Files.writeString(file, script);
    ProcessBuilder bash =
        new ProcessBuilder("bash", "-e", file.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile());
    bash.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    bash.environment().put("GITHUB_OUTPUT", folder.resolve("output").toString());
    bash.environment().put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    bash.environment().put("GITHUB_SERVER_URL", "https://github.com");
    bash.environment().put("GITHUB_REPOSITORY", "ada/fire");
    bash.environment().put("GITHUB_RUN_ID", "42");
    for (int i = 0; i < variables.length; i += 2) {
      bash.environment().put(variables[i], variables[i + 1]);
    }
    assertThat(bash.start().waitFor()).as(() -> folder.resolve("said").toString()).isZero();
  }
}
