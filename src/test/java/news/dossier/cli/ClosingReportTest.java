package news.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.dossier.compile.Report;
import news.dossier.compile.Summary;
import news.dossier.model.Dossier;
import news.dossier.model.Question;
import news.dossier.model.ToldDossier;
import news.dossier.problem.Problem;
import org.junit.jupiter.api.Test;

class ClosingReportTest {
  @Test
  void tells_of_the_desk_and_asks_what_matters_most() {
    ToldDossier told = new ToldDossier();
    IntStream.range(0, 7).forEach(i -> told.ask(question(i)));

    assertThat(printed(told.told(), List.of()))
        .contains("7 questions on the desk: target/desk/index.html")
        .contains("Is this question 0? (9 pages)", "Is this question 4?")
        .doesNotContain("Is this question 5?");
  }

  @Test
  void says_nothing_of_an_empty_desk_nor_of_the_desk_of_a_build_that_failed() {
    Problem error = Problem.error("seeds/a.txt", "It is bad.", "Mend it.");

    assertThat(printed(new ToldDossier().told(), List.of())).doesNotContain("desk");
    assertThat(printed(new ToldDossier().ask(question(1)).told(), List.of(error)))
        .doesNotContain("desk");
  }

  private static Question question(int number) {
    return new Question(
        "q" + number,
        "rule",
        "Is this question " + number + "?",
        "It is.",
        List.of(),
        9,
        List.of());
  }

  private static String printed(Dossier dossier, List<Problem> problems) {
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err));
    Path folder = Path.of("/dossier");
    new ClosingReport(console)
        .print(
            new Report(Summary.of(dossier), Optional.empty(), 0, problems),
            folder,
            folder.resolve("output"));
    console.flush();
    return err.toString();
  }
}
