package news.dossier.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bench}: what the program costs. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Measures what the program costs on this machine.",
    subcommands = {
      BenchBuildCommand.class,
      BenchBakeCommand.class,
      BenchReadCommand.class,
      BenchResolveCommand.class,
      BenchSearchCommand.class,
      BenchStagesCommand.class,
      BenchTimelineCommand.class
    })
final class BenchCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }
}
