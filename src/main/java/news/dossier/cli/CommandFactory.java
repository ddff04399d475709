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
        Map.of(
            BuildCommand.class, () -> new BuildCommand(console),
            InspectCommand.class, () -> new InspectCommand(console),
            CheckCommand.class, () -> new CheckCommand(console),
            BakeCommand.class, () -> new BakeCommand(console),
            BenchBakeCommand.class, () -> new BenchBakeCommand(console),
            SampleCommand.class, () -> new SampleCommand(console),
            BenchReadCommand.class, () -> new BenchReadCommand(console),
            BenchResolveCommand.class, () -> new BenchResolveCommand(console),
            BenchSearchCommand.class, () -> new BenchSearchCommand(console),
            BenchTimelineCommand.class, () -> new BenchTimelineCommand(console));
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Supplier<Object> command = commands.get(type);
    return command == null ? other.create(type) : type.cast(command.get());
  }
}
