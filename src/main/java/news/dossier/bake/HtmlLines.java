package news.dossier.bake;

import com.vladsch.flexmark.util.sequence.Escaping;
import org.apache.commons.text.TextStringBuilder;

/**
 * HTML as flexmark's {@code LineAppendable} lays it out: blanks at the start of a line fall away,
 * those of preformatted text stay.
 */
final class HtmlLines {
  /** What is more than itself: most characters are none of it, and are looked at one by one. */
  private static final boolean[] SPECIAL = new boolean['>' + 1];

  static {
    for (char c : new char[] {'&', '<', '>', '"', '\n'}) {
      SPECIAL[c] = true;
    }
  }

  private final TextStringBuilder out;
  private int lineStart;

  /** Whether the line holds nothing but white space so far. */
  private boolean blank = true;

  private boolean preformatted;

  /**
   * @param size about as many characters as will be written
   */
  HtmlLines(int size) {
    out = new TextStringBuilder(size);
  }

  /** Ends the line, unless it is empty. */
  HtmlLines line() {
    if (out.length() > lineStart) {
      newLine();
    }
    return this;
  }

  /** A tag: no white space at its start. */
  HtmlLines tag(String tag) {
    out.append(tag);
    blank = false;
    return this;
  }

  void append(char c) {
    if (c == '\n') {
      newLine();
    } else if (c != ' ' || !blank || preformatted) {
      out.append(c);
      blank &= c == ' ' || c == '\t';
    }
  }

  void append(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i));
    }
  }

  /**
   * Text with the four characters escaped that have a meaning in HTML, in quotes too.
   *
   * @param start included
   * @param end excluded
   */
  HtmlLines escaped(char[] text, int start, int end) {
    int done = start;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (blank || (c < SPECIAL.length && SPECIAL[c])) {
        out.append(text, done, i - done);
        done = i + 1;
        String escape = escape(c);
        if (escape.isEmpty()) {
          append(c);
        } else {
          tag(escape);
        }
      }
    }
    out.append(text, done, end - done);
    return this;
  }

  private static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }

  /** An attribute, escaped but for the entities in it. */
  void attribute(String name, String value) {
    tag(" " + name + "=\"");
    append(Escaping.escapeHtml(value, true));
    tag("\"");
  }

  /** Every character counts until {@link #closePreformatted}. */
  void openPreformatted() {
    preformatted = true;
  }

  void closePreformatted() {
    preformatted = false;
  }

  private void newLine() {
    if (out.length() == lineStart && !preformatted) {
      // flexmark counts these and leaves out some of them.
      throw new UnknownNodeException("an empty line");
    }
    out.append('\n');
    lineStart = out.length();
    blank = true;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** What is to be written is none of what this knows to write as flexmark does. */
  static final class UnknownNodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownNodeException(String what) {
      super(what, null, false, false);
    }
  }
}
