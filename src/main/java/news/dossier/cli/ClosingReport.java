package news.dossier.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dossier.bake.DeskBaker;
import news.dossier.compile.Report;
import news.dossier.model.Article;
import news.dossier.model.Metadata;
import news.dossier.model.Provenance;
import news.dossier.model.Question;
import news.dossier.model.Sourced;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;

/** What a curator reads when a build is over: what was read, what was inferred, what to decide. */
final class ClosingReport {
  private static final int TOP_QUESTIONS = 5;
  private static final String DESK = DeskBaker.FOLDER + "/index.html";

  private final Console console;

  ClosingReport(Console console) {
    this.console = console;
  }

  void print(Report report, Path folder, Path site) {
    List<Article> articles = report.dossier().articles();
    console.say("");
    console.say("Dossier: " + Visible.text(report.dossier().settings().title()));
    console.say("  read      " + read(articles));
    console.say("  known     " + known(articles));
    report.content().ifPresent(c -> console.say("  content/  " + changes(c)));
    if (!report.failed()) {
      console.say(
          "  site      "
              + Counted.of(report.pagesBaked(), "page")
              + " in "
              + relative(folder, site));
    }
    if (!report.failed()) {
      desk(report.dossier().questions());
    }
    section(report, Severity.NOTICE, "Worth knowing:");
    section(report, Severity.WARNING, "Needs your decision:");
    section(report, Severity.ERROR, "Must be mended; the site is left as it was:");
  }

  /** What changes most pages is asked first. */
  private void desk(List<Question> questions) {
    if (!questions.isEmpty()) {
      console.say("");
      console.say(Counted.of(questions.size(), "question") + " on the desk: " + DESK);
      questions.stream()
          .limit(TOP_QUESTIONS)
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

  private static String read(List<Article> articles) {
    long passages = articles.stream().mapToLong(a -> a.cleaned().cuts().size()).sum();
    return Counted.of(articles.size(), "article")
        + ", "
        + Counted.of(passages, "passage")
        + " left out as not part of them";
  }

  private static String known(List<Article> articles) {
    Map<Provenance.Kind, Integer> counts = new EnumMap<>(Provenance.Kind.class);
    articles.stream()
        .flatMap(a -> fields(a.metadata()))
        .forEach(p -> counts.merge(p.kind(), 1, Integer::sum));
    return Counted.of(counts.getOrDefault(Provenance.Kind.STATED, 0), "fact")
        + " stated, "
        + counts.getOrDefault(Provenance.Kind.READ, 0)
        + " read, "
        + counts.getOrDefault(Provenance.Kind.INFERRED, 0)
        + " inferred";
  }

  private static Stream<Provenance> fields(Metadata m) {
    return Stream.of(
            m.headline(),
            m.authors(),
            m.publisher(),
            m.published(),
            m.updated(),
            m.url(),
            m.archived(),
            m.language(),
            m.rights())
        .flatMap(field -> field.stream().map(Sourced::provenance));
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
