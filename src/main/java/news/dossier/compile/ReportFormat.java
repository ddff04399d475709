package news.dossier.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.compile.Report.ContentChanges;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;

/** A report as bytes; those that it writes, it reads again as an equal report. */
final class ReportFormat {
  private ReportFormat() {}

  static byte[] write(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, report.summary());
      out.writeBoolean(report.content().isPresent());
      if (report.content().isPresent()) {
        ContentChanges changes = report.content().get();
        numbers(out, changes.written(), changes.unchanged(), changes.removed(), changes.edited());
      }
      numbers(out, report.pagesBaked(), report.problems().size());
      for (Problem problem : report.problems()) {
        numbers(out, problem.line(), problem.column());
        text(out, problem.severity().name());
        text(out, problem.path());
        text(out, problem.what());
        text(out, problem.remedy());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Empty when these bytes are no report. */
  static Optional<Report> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Summary summary = summary(in);
      Optional<ContentChanges> content =
          in.readBoolean()
              ? Optional.of(
                  new ContentChanges(in.readInt(), in.readInt(), in.readInt(), in.readInt()))
              : Optional.empty();
      int baked = in.readInt();
      List<Problem> problems = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {

        int line = in.readInt();
        int column = in.readInt();
        Severity severity = Severity.valueOf(text(in));
        problems.add(new Problem(severity, text(in), line, column, text(in), text(in)));
      }
      return Optional.of(new Report(summary, content, baked, problems));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void write(DataOutputStream out, Summary summary) throws IOException {
    text(out, summary.title());
    numbers(out, summary.articles(), summary.passages());
    numbers(out, summary.stated(), summary.read(), summary.inferred());
    numbers(out, summary.questions(), summary.first().size());
    for (Summary.Asked asked : summary.first()) {
      text(out, asked.ask());
      numbers(out, asked.pages());
    }
  }

  private static Summary summary(DataInputStream in) throws IOException {
    String title = text(in);
    int articles = in.readInt();
    int passages = in.readInt();
    int stated = in.readInt();
    int read = in.readInt();
    int inferred = in.readInt();
    int questions = in.readInt();
    List<Summary.Asked> first = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      first.add(new Summary.Asked(text(in), in.readInt()));
    }
    return new Summary(title, articles, passages, stated, read, inferred, questions, first);
  }

  private static void numbers(DataOutputStream out, int... numbers) throws IOException {
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("damaged");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
