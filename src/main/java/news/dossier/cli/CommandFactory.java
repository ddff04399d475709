package news.dossier.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;

/** Gives each command that takes one the console that it speaks through. */
final class CommandFactory implements CommandLine.IFactory {
  private final CommandLine.IFactory other = CommandLine.defaultFactory();
  private final Console console;

  CommandFactory(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Optional<Constructor<?>> speaking =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(one -> Arrays.equals(one.getParameterTypes(), new Class<?>[] {Console.class}))
            .findFirst();
    return speaking.isPresent()
        ? type.cast(speaking.get().newInstance(console))
        : other.create(type);
  }
}
