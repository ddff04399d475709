package news.dossier.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where {@code java @target/dossier} begins. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exit = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /**
   * Runs one command line in this JVM.
   *
   * @return 0 fine, 1 problems, 2 usage
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Console console = new Console(out, err);
    return Commands.line(new CommandFactory(console), args)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, line, parsed) -> console.crash(e))
        .execute(args);
  }
}
