package news.dossier.cli;

import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Gives each command the console that it speaks through. */
final class CommandFactory implements CommandLine.IFactory {
  private final CommandLine.IFactory other = CommandLine.defaultFactory();
  private final Map<Class<?>, Supplier<Object>> commands;

  CommandFactory(Console console) {
    commands =
        Map.ofEntries(
            entry(ArchiveClassesCommand.class, () -> new ArchiveClassesCommand(console)),
            entry(BuildCommand.class, () -> new BuildCommand(console)),
            entry(InspectCommand.class, () -> new InspectCommand(console)),
            entry(CheckCommand.class, () -> new CheckCommand(console)),
            entry(VerifyCommand.class, () -> new VerifyCommand(console)),
            entry(LinksCommand.class, () -> new LinksCommand(console, new WallClock())),
            entry(MakeBranchCommand.class, () -> new MakeBranchCommand(console)),
            entry(BakeCommand.class, () -> new BakeCommand(console)),
            entry(SampleCommand.class, () -> new SampleCommand(console)),
            entry(BenchBakeCommand.class, () -> new BenchBakeCommand(console)),
            entry(BenchBuildCommand.class, () -> new BenchBuildCommand(console)),
            entry(BenchReadCommand.class, () -> new BenchReadCommand(console)),
            entry(BenchResolveCommand.class, () -> new BenchResolveCommand(console)),
            entry(BenchSearchCommand.class, () -> new BenchSearchCommand(console)),
            entry(BenchStagesCommand.class, () -> new BenchStagesCommand(console)),
            entry(BenchTimelineCommand.class, () -> new BenchTimelineCommand(console)));
  }

  private static Map.Entry<Class<?>, Supplier<Object>> entry(
      Class<?> type, Supplier<Object> command) {
    return Map.entry(type, command);
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Supplier<Object> command = commands.get(type);
    return command == null ? other.create(type) : type.cast(command.get());
  }
}
