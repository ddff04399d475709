package news.dossier.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dossier.model.Span;

/**
 * A text in which the words that somebody quotes are found, whatever became of white space, dashes
 * and the form of quotation marks on the way through a browser and an editor. Letters must agree.
 */
public final class QuotableText {
  private static final String ALIKE = "‘’‚‛`´′“”„‟«»″–—‑‒―";
  private static final String PLAIN = "'''''''\"\"\"\"\"\"\"-----";

  private final String plain;

  private QuotableText(String plain) {
    this.plain = plain;
  }

  public static QuotableText of(String text) {
    return new QuotableText(plain(text));
  }

  /** Where the words stand as whole words, in order; nowhere if there are none. */
  public List<Span> find(String words) {
    String wanted = plain(words).strip();
    if (wanted.isEmpty()) {
      return List.of();
    }
    String pattern =
        Arrays.stream(wanted.split(" +")).map(Pattern::quote).collect(Collectors.joining(" +"));
    String before = Character.isLetterOrDigit(wanted.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
    boolean endsInWord = Character.isLetterOrDigit(wanted.codePointBefore(wanted.length()));
    return Pattern.compile(before + pattern + (endsInWord ? "(?![\\p{L}\\p{N}])" : ""))
        .matcher(plain)
        .results()
        .map(m -> new Span(m.start(), m.end()))
        .toList();
  }

  /** As long as the text, so that places are the same. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int alike = ALIKE.indexOf(c);
      if (alike >= 0) {
        plain.append(PLAIN.charAt(alike));
      } else {
        plain.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
      }
    }
    return plain.toString();
  }
}
