package news.dossier.cli;

import java.nio.file.Path;
import java.util.List;
import news.dossier.bake.DeskBaker;
import news.dossier.compile.Report;
import news.dossier.compile.Summary;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;

/** What a curator reads when a build is over: what was read, what was inferred, what to decide. */
final class ClosingReport {
  private static final String DESK = DeskBaker.FOLDER + "/index.html";

  private final Console console;

  ClosingReport(Console console) {
    this.console = console;
  }

  void print(Report report, Path folder, Path site) {
    Summary summary = report.summary();
    console.say("");
    console.say("Dossier: " + Visible.text(summary.title()));
    console.say("  read      " + read(summary));
    console.say("  known     " + known(summary));
    report.content().ifPresent(c -> console.say("  content/  " + changes(c)));
    if (!report.failed()) {
      console.say(
          "  site      "
              + Counted.of(report.pagesBaked(), "page")
              + " in "
              + relative(folder, site));
    }
    if (!report.failed()) {
      desk(summary);
    }
    section(report, Severity.NOTICE, "Worth knowing:");
    section(report, Severity.WARNING, "Needs your decision:");
    section(report, Severity.ERROR, "Must be mended; the site is left as it was:");
  }

  /** What changes most pages is asked first. */
  private void desk(Summary summary) {
    if (summary.questions() > 0) {
      console.say("");
      console.say(Counted.of(summary.questions(), "question") + " on the desk: " + DESK);
      summary
          .first()
          .forEach(
              q ->
                  console.say(
                      "  " + Visible.text(q.ask()) + " (" + Counted.of(q.pages(), "page") + ")"));
    }
  }

  private void section(Report report, Severity severity, String title) {
    List<Problem> problems =
        report.problems().stream().filter(p -> p.severity() == severity).toList();
    if (!problems.isEmpty()) {
      console.say("");
      console.say(title);
      problems.forEach(p -> console.say("  " + Visible.text(p.toString())));
    }
  }

  private static String read(Summary summary) {
    return Counted.of(summary.articles(), "article")
        + ", "
        + Counted.of(summary.passages(), "passage")
        + " left out as not part of them";
  }

  private static String known(Summary summary) {
    return Counted.of(summary.stated(), "fact")
        + " stated, "
        + summary.read()
        + " read, "
        + summary.inferred()
        + " inferred";
  }

  private static String changes(Report.ContentChanges c) {
    return Counted.of(c.written(), "page")
        + " written, "
        + c.unchanged()
        + " unchanged, "
        + c.removed()
        + " removed, "
        + c.edited()
        + " edited by you and kept";
  }

  private static String relative(Path folder, Path site) {
    return (site.startsWith(folder) ? folder.relativize(site) : site) + "/";
  }
}
