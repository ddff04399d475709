package news.dossier.bake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import news.dossier.problem.Problem;
import news.dossier.problem.Severity;

/** Reads the lines of one page by JBake's rules, and says where JBake would fall silent. */
final class PageParser {
  private static final String EXAMPLE =
      "Begin the page with the lines \"<!-- type=page\", \"status=published\", \"title=…\" and"
          + " \"-->\".";

  private final String path;
  private final List<String> lines;
  private final Predicate<String> keys;
  private final Map<String, Object> header = new LinkedHashMap<>();
  private final Map<String, Integer> keyLines = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  PageParser(String path, List<String> lines) {
    this(path, lines, key -> true);
  }

  /**
   * @param keys which of the header to read
   */
  PageParser(String path, List<String> lines, Predicate<String> keys) {
    this.path = path;
    this.lines = lines;
    this.keys = keys;
  }

  PageText parse() {
    return page(readHeader());
  }

  /** The header alone, with the lines up to the end of which this was made. */
  Map<String, Object> header() {
    readHeader();
    return Collections.unmodifiableMap(header);
  }

  /** Returns the index of the line at which the body begins. */
  private int readHeader() {
    int end = separator();
    if (end < 0 || !beginsLikeHeader()) {
      noHeader(end);
      return lines.size();
    }
    for (int i = 0; i < end; i++) {
      readLine(i);
    }
    return end + 1;
  }

  private PageText page(int bodyStart) {
    List<String> rest = lines.subList(Math.min(bodyStart, lines.size()), lines.size());
    StringBuilder body = new StringBuilder();
    rest.forEach(line -> body.append(line).append('\n'));
    return new PageText(
        path, header, keyLines, body.toString(), bodyStart + 1, PageFormat.origin(lines), problems);
  }

  /**
   * The index of the line that ends the header, or -1. JBake wants it bare, so say if it is not.
   */
  private int separator() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals(PageFormat.SEPARATOR)) {
        return i;
      }
      if (line.trim().equals(PageFormat.SEPARATOR)) {
        error(i, "The line that ends the header has blanks in it.", "Write \"-->\" alone.");
        return i;
      }
    }
    return -1;
  }

  private boolean beginsLikeHeader() {
    String first = first();
    return first.startsWith(PageFormat.COMMENT) || first.contains("=");
  }

  private String first() {
    return lines.isEmpty() ? "" : withoutMark(lines.get(0));
  }

  private void noHeader(int end) {
    if (end < 0 && beginsLikeHeader()) {
      String remedy = "Put a line with nothing but \"-->\" behind the last line of the header.";
      error(0, "The header has no end.", remedy);
    } else {
      error(0, "The page has no header.", EXAMPLE);
    }
  }

  private void readLine(int index) {
    String line = index == 0 ? withoutMark(lines.get(0)) : lines.get(index);
    if (line.isEmpty() || line.equals(PageFormat.NOTE)) {
      return;
    }
    String pair = withoutComment(index, line);
    int equals = pair.indexOf('=');
    if (equals < 0) {
      noAssignment(index, line);
      return;
    }
    String key = pair.substring(0, equals).trim();
    if (!key.equals(PageFormat.PRESSED) && keys.test(key)) {
      put(index, key, pair.substring(equals + 1));
    }
  }

  private void noAssignment(int index, String line) {
    String what = "The header line \"" + line.strip() + "\" has no \"=\".";
    boolean comment = index == 0 && line.strip().equals(PageFormat.COMMENT);
    String remedy =
        comment
            ? "Write the first key behind it: \"<!-- type=page\"."
            : "Write it as key=value, or remove it.";
    error(index, what, remedy);
  }

  private void put(int index, String key, String value) {
    if (!PageFormat.KEY.matcher(key).matches()) {
      String remedy = "Use letters, digits and \"_\", and begin with a letter.";
      error(index, "\"" + key + "\" cannot be a key.", remedy);
      return;
    }
    if (header.containsKey(key)) {
      String what = "\"" + key + "\" stands twice in the header.";
      error(index, what, "Remove one of the two lines.");
      return;
    }
    try {
      header.put(key, HeaderValue.decode(value));
      keyLines.put(key, index + 1);
    } catch (IllegalArgumentException e) {
      String what = "The value of \"" + key + "\" begins like a list or a map and is none.";
      error(index, what, "Write [\"a\", \"b\"] or {\"key\": \"value\"}, or put it in quotes.");
    }
  }

  private void error(int index, String what, String remedy) {
    problems.add(new Problem(Severity.ERROR, path, index + 1, 0, what, remedy));
  }

  private static String withoutComment(int index, String line) {
    String stripped = line.stripLeading();
    boolean comment = index == 0 && stripped.startsWith(PageFormat.COMMENT);
    return comment ? stripped.substring(PageFormat.COMMENT.length()) : line;
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }
}
