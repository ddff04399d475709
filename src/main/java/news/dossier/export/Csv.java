package news.dossier.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

/**
 * Spreadsheets as RFC 4180 has them, in UTF-8, with a header.
 *
 * <p>A spreadsheet would run a cell that begins with {@code = + - @}, a tab or a line break as a
 * formula. A text that begins with one of them, or with an apostrophe, gets an apostrophe in front
 * (OWASP, CSV Injection); taking one from the front of each text that has one gives back what was
 * there. Several values in a cell are parted by {@code "; "}, where {@code \} stands before a
 * semicolon or backslash of a value's own.
 */
final class Csv {
  /** The second half are the full-width forms, which some programs take for the same. */
  private static final String DANGEROUS = "=+-@\t\r\n'＝＋－＠";

  private final Writer out;

  /**
   * @param out stays open; {@link #flush} hands over what is left
   */
  Csv(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** One line; the cells as they are to stand there, but for quotation marks. */
  void line(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      cell(cells.get(i).toCharArray());
    }
    out.write("\r\n");
  }

  void flush() throws IOException {
    out.flush();
  }

  /** A text that no spreadsheet takes for a formula. */
  static String text(String value) {
    String plain = PlainText.of(value);
    boolean dangerous = !plain.isEmpty() && DANGEROUS.indexOf(plain.charAt(0)) >= 0;
    return dangerous ? "'" + plain : plain;
  }

  /** Several texts for one cell. */
  static String list(List<?> values) {
    StringJoiner all = new StringJoiner("; ");
    for (Object value : values) {
      all.add(value.toString().replace("\\", "\\\\").replace(";", "\\;"));
    }
    return text(all.toString());
  }

  /** In quotation marks where it needs them; those in it are doubled. */
  private void cell(char[] text) throws IOException {
    if (!isQuoted(text)) {
      out.write(text);
      return;
    }
    out.write('"');
    int from = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '"') {
        out.write(text, from, i - from);
        out.write('"');
        from = i;
      }
    }
    out.write(text, from, text.length - from);
    out.write('"');
  }

  private static boolean isQuoted(char[] text) {
    for (char c : text) {
      if (c == ',' || c == '"' || c == '\r' || c == '\n') {
        return true;
      }
    }
    return false;
  }
}
