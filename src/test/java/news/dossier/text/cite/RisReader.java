package news.dossier.text.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads RIS by its specification, strictly: every line is a tag with its value, a record begins
 * with {@code TY} and ends with {@code ER}, and lines end with CR and LF. As careless readers do,
 * it takes other line breaks for the end of a line as well.
 */
public final class RisReader {
  private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  - (.*)");

  private RisReader() {}

  /** The records, each with its tags and values in order, without its end. */
  public static List<List<Map.Entry<String, String>>> read(String text) {
    List<List<Map.Entry<String, String>>> records = new ArrayList<>();
    List<Map.Entry<String, String>> open = new ArrayList<>();
    if (!text.endsWith("\r\n")) {
      throw new IllegalArgumentException("the last line has no end");
    }
    for (String line : text.substring(0, text.length() - 2).split("\r\n|\\R", -1)) {
      Matcher m = LINE.matcher(line);
      if (!m.matches() || open.isEmpty() != m.group(1).equals("TY")) {
        throw new IllegalArgumentException("not a line here: " + line);
      }
      if (m.group(1).equals("ER")) {
        records.add(List.copyOf(open));
        open.clear();
      } else {
        open.add(Map.entry(m.group(1), m.group(2)));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("the last record has no end");
    }
    return records;
  }
}
