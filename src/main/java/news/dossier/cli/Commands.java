package news.dossier.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;

/**
 * The commands by their names. Only the one that is called is made ready, since finding out by
 * reflection what all of them take costs a tenth of a second; all are for a help or a wrong name.
 */
final class Commands {
  private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("build", BuildCommand.class);
    BY_NAME.put("bake", BakeCommand.class);
    BY_NAME.put("archive-classes", ArchiveClassesCommand.class);
    BY_NAME.put("inspect", InspectCommand.class);
    BY_NAME.put("check", CheckCommand.class);
    BY_NAME.put("verify", VerifyCommand.class);
    BY_NAME.put("links", LinksCommand.class);
    BY_NAME.put("make-branch", MakeBranchCommand.class);
    BY_NAME.put("sample", SampleCommand.class);
    BY_NAME.put("bench", BenchCommand.class);
  }

  private Commands() {}

  /** The command line with those commands that the arguments may call. */
  static CommandLine line(CommandLine.IFactory factory, String... arguments) {
    CommandLine line = new CommandLine(new DossierCommand(), factory);
    String first = arguments.length == 0 ? "" : arguments[0];
    Class<?> called = BY_NAME.get(first);
    if (called != null) {
      line.addSubcommand(first, called);
    } else {
      BY_NAME.forEach(line::addSubcommand);
    }
    return line;
  }
}
