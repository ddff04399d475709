package news.dossier.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code make-branch}: makes an empty branch in a repository that has none of this name, which the
 * plugin that publishes does not do.
 */
@Command(
    name = "make-branch",
    hidden = true,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Makes an empty branch in a Git repository, if there is none of this name.")
final class MakeBranchCommand implements Callable<Integer> {
  /** What git ls-remote answers when there is no such branch. */
  private static final int NONE = 2;

  private final Console console;

  @Option(names = "--repository", required = true, paramLabel = "URL")
  private String repository = "";

  @Option(names = "--branch", required = true, paramLabel = "NAME")
  private String branch = "";

  MakeBranchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    String name = "refs/heads/" + branch;
    Path here = Path.of("").toAbsolutePath();
    int found = git(here, "ls-remote", "--exit-code", "--heads", "--", repository, name);
    if (found == 0) {
      return 0;
    }
    if (found != NONE) {
      console.say("dossier: error: The repository cannot be reached. See what Git says above.");
      return 1;
    }
    try (TemporaryFolder folder = new TemporaryFolder()) {
      Path empty = folder.path();
      boolean made =
          git(empty, "init", "--quiet") == 0
              && git(
                      empty,
                      "-c",
                      "user.name=Dossier",
                      "-c",
                      "user.email=dossier@localhost",
                      "commit",
                      "--quiet",
                      "--allow-empty",
                      "--message",
                      "Begin the published site")
                  == 0
              && git(empty, "push", "--quiet", "--", repository, "HEAD:" + name) == 0;
      console.say(
          made
              ? "Made the branch " + branch + "."
              : "dossier: error: The branch "
                  + branch
                  + " cannot be made. See what Git says above.");
      return made ? 0 : 1;
    }
  }

  /** The exit code; what Git says of a failure is passed on. */
  private int git(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process git =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    git.getOutputStream().close();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = git.waitFor();
    if (exit != 0 && exit != NONE) {
      said.lines().map(Visible::text).forEach(console::say);
    }
    return exit;
  }
}
