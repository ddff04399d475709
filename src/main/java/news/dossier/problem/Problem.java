package news.dossier.problem;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, where, and what to do.
 *
 * @param path of the file, relative to the dossier, with slashes
 * @param line counted from 1; 0 when it concerns the whole file
 * @param column counted from 1; 0 when it concerns the whole line
 * @param what the matter in one sentence, with a full stop
 * @param remedy what to do about it in one sentence, with a full stop
 */
public record Problem(
    Severity severity, String path, int line, int column, String what, String remedy)
    implements Comparable<Problem> {

  private static final Pattern PLACE = Pattern.compile("(.+?)(?::(\\d{1,9}))?(?::(\\d{1,9}))?");

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::path)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::what)
          .thenComparing(Problem::remedy);

  public Problem {
    if (what.isBlank() || remedy.isBlank()) {
      throw new IllegalArgumentException("a problem says what is wrong and what to do");
    }
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("lines and columns count from 1; 0 stands for none");
    }
  }

  public static Problem error(String path, String what, String remedy) {
    return new Problem(Severity.ERROR, path, 0, 0, what, remedy);
  }

  public static Problem warning(String path, String what, String remedy) {
    return new Problem(Severity.WARNING, path, 0, 0, what, remedy);
  }

  public static Problem notice(String path, String what, String remedy) {
    return new Problem(Severity.NOTICE, path, 0, 0, what, remedy);
  }

  /** The same problem at a line of its file. */
  public Problem at(int newLine, int newColumn) {
    return new Problem(severity, path, newLine, newColumn, what, remedy);
  }

  /**
   * The same problem at a place of another file.
   *
   * @param place {@code seeds/curation/people.yaml:12} or {@code seeds/curation/people.yaml:12:3}
   */
  public Problem at(String place) {
    Matcher m = PLACE.matcher(place);
    if (!m.matches()) {
      throw new IllegalArgumentException("not a place: " + place);
    }
    return new Problem(severity, m.group(1), number(m.group(2)), number(m.group(3)), what, remedy);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** By file, line and column. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** As printed: {@code seeds/a.yaml:3: error: "31 June" is not a date. Write it as 2025-06-30.} */
  @Override
  public String toString() {
    String where = path + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    return where + ": " + severity.label() + ": " + what + " " + remedy;
  }
}
