package news.dossier.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scripts of {@code pages.yml} in clones of a repository. */
@EnabledOnOs(OS.LINUX)
class PagesWorkflowTest {
  @TempDir Path folder;

  private Workflow workflow = new Workflow("none", MissingNode.getInstance());

  @BeforeEach
  void a_repository_and_the_clone_of_a_run() throws Exception {
    Path file = Workflow.FOLDER.resolve("pages.yml");
    Assumptions.assumeTrue(Files.exists(file), "The workflow was removed.");
    workflow = Workflow.parse("pages.yml", Files.readString(file));
    bash(
        folder,
        """
        git init --quiet --bare --initial-branch=main remote
        git clone --quiet remote curator 2> /dev/null
        cd curator
        git checkout --quiet -B main
        mkdir content; echo old > content/a.md; echo "Nine barges." > a.txt
        git add .; git commit --quiet -m First; git push --quiet origin main
        git clone --quiet --depth 1 "file://$PWD/../remote" ../run
        """);
  }

  @Test
  void what_became_of_the_seeds_is_kept() throws Exception {
    bash(
        folder.resolve("run"),
        "echo new > content/a.md; rm -f content/b.md; echo c > content/c.md");

    assertThat(keep()).isZero();
    assertThat(kept()).isEqualTo("kept=yes\n");
    assertThat(main("content/a.md")).isEqualTo("new\n");
    assertThat(main("content/c.md")).isEqualTo("c\n");
  }

  @Test
  void nothing_is_committed_when_nothing_changed() throws Exception {
    assertThat(keep()).isZero();

    assertThat(kept()).isEqualTo("kept=yes\n");
    assertThat(bash(folder.resolve("remote"), "git rev-list --count main")).isEqualTo("1\n");
  }

  @Test
  void a_newer_commit_is_left_to_its_own_run() throws Exception {
    bash(
        folder.resolve("curator"),
        "echo 'Ten barges.' > a.txt; git commit --quiet -am Second; git push --quiet origin main");
    bash(folder.resolve("run"), "echo new > content/a.md");

    assertThat(keep()).isZero();
    assertThat(kept()).isEqualTo("kept=no\n");
    assertThat(Files.readString(folder.resolve("said"))).contains("::notice::");
    assertThat(main("content/a.md")).isEqualTo("old\n");
    assertThat(main("a.txt")).isEqualTo("Ten barges.\n");
  }

  @Test
  void a_push_that_is_refused_for_another_reason_fails() throws Exception {
    Path hook = folder.resolve("remote/hooks/pre-receive");
    Files.writeString(hook, "#!/bin/sh\nexit 1\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    bash(folder.resolve("run"), "echo new > content/a.md");

    assertThat(keep()).isNotZero();
    assertThat(folder.resolve("github-output")).doesNotExist();
  }

  @Test
  void the_report_of_a_build_that_failed_is_shown_as_it_is() throws Exception {
    Path java = Files.createDirectory(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho Dossier: '<b>'; echo '```'; exit 1\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    bash(folder.resolve("run"), "mkdir target; touch target/dossier");

    assertThat(run("build", "Show the report")).isZero();
    assertThat(folder.resolve("summary")).content().isEqualTo("    Dossier: <b>\n    ```\n");
  }

  @Test
  void no_report_is_shown_where_the_program_could_not_be_made() throws Exception {
    assertThat(run("build", "Show the report")).isZero();
    assertThat(folder.resolve("summary")).doesNotExist();
  }

  private int keep() throws Exception {
    return run("keep", "Keep content/ with the seeds");
  }

  private int run(String job, String step) throws Exception {
    Path run = folder.resolve("run");
    Path script = Files.writeString(folder.resolve("script"), workflow.script(job, step));
    ProcessBuilder bash = process(run, "bash", "-e", script.toString());
    bash.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    bash.environment().put("GITHUB_OUTPUT", folder.resolve("github-output").toString());
    bash.environment().put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    bash.environment().put("GITHUB_REF", "refs/heads/main");
    bash.environment().put("GITHUB_SHA", bash(run, "git rev-parse HEAD").strip());
    return bash.redirectOutput(folder.resolve("said").toFile()).start().waitFor();
  }

  private String kept() throws IOException {
    return Files.readString(folder.resolve("github-output"));
  }

  private String main(String path) throws Exception {
    return bash(folder.resolve("remote"), "git show main:" + path);
  }

  private String bash(Path in, String commands) throws Exception {
    Path said = Files.createTempFile(folder, "bash", ".said");
    int exit =
        process(in, "bash", "-e", "-c", commands).redirectOutput(said.toFile()).start().waitFor();
    assertThat(exit).as(Files.readString(said)).isZero();
    return Files.readString(said);
  }

  /** Git knows nothing here of who runs the tests. */
  private ProcessBuilder process(Path in, String... command) {
    ProcessBuilder process =
        new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
    process.environment().put("HOME", folder.toString());
    process.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    for (String who : new String[] {"AUTHOR", "COMMITTER"}) {
      process.environment().put("GIT_" + who + "_NAME", "Ada");
      process.environment().put("GIT_" + who + "_EMAIL", "ada@example.org");
    }
    return process;
  }
}
