package news.dossier.cli.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.dossier.cli.Main;

/** How this program was started, so that a child of it starts in the same way. */
public final class JavaCommand {
  private JavaCommand() {}

  /** The same Java with the same options, up to the main class. */
  public static List<String> same() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    return command;
  }
}
