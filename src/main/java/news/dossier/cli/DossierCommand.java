package news.dossier.cli;

import picocli.CommandLine.Command;

/** The command without a command: shows what there is, which is in {@link Commands}. */
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Turns a folder of saved news articles into a website in which every statement leads to its source.",
      ""
    },
    footer = {"", "Exit codes: 0 fine, 1 problems were found, 2 the command line is wrong."})
final class DossierCommand implements Runnable {
  @picocli.CommandLine.Spec
  private picocli.CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }
}
