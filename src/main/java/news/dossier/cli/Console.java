package news.dossier.cli;

import java.io.PrintWriter;
import java.util.List;
import news.dossier.compile.Progress;
import news.dossier.problem.Problem;

/** Where commands print: data on standard output, all else on standard error. */
final class Console {
  private final PrintWriter out;
  private final PrintWriter err;

  Console(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** One line of data. */
  void data(String line) {
    out.print(line);
    out.print('\n');
  }

  /** One line for a person. */
  void say(String line) {
    err.println(line);
  }

  void problems(List<Problem> problems) {
    problems.forEach(problem -> say(Visible.text(problem.toString())));
  }

  Progress progress() {
    return new ConsoleProgress(err);
  }

  /** The program itself is at fault: says so without hiding what happened. */
  int crash(Exception e) {
    say("dossier: error: The program failed, which is a defect in it, not in your dossier.");
    say("Please report these lines with what you did:");
    e.printStackTrace(err);
    return 1;
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
