package news.dossier.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dossier.model.Span;

/**
 * Pairs single quotation marks, and keeps them apart from apostrophes.
 *
 * <p>Only {@code ‘} and {@code '} after a gap open, and not before a clipped word ({@code 'em},
 * {@code '90s}). The first mark behind a letter or a stop closes, unless it looks like the plural
 * possessive ({@code the workers' rights}).
 */
final class SingleQuotes {
  private static final Set<String> CLIPPED =
      Set.of("em", "til", "tis", "twas", "cause", "n", "bout", "round");

  private SingleQuotes() {}

  /** The pairs between two offsets, with their marks, in order; none nested. */
  static List<Span> in(String text, int from, int to) {
    List<Span> pairs = new ArrayList<>();
    int open = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (open < 0 && opens(text, i, from, to)) {
        open = i;
      } else if (open >= 0 && (c == '’' || c == '\'') && closes(text, i, open, to)) {
        pairs.add(new Span(open, i + 1));
        open = -1;
      }
    }
    return pairs;
  }

  private static boolean opens(String text, int i, int from, int to) {
    char c = text.charAt(i);
    if ((c != '‘' && c != '\'') || i + 1 >= to || !Character.isLetter(text.charAt(i + 1))) {
      return false;
    }
    boolean gap =
        i == from
            || QuoteMarks.isSpace(text.charAt(i - 1))
            || "(—–".indexOf(text.charAt(i - 1)) >= 0;
    return gap && !CLIPPED.contains(wordAt(text, i + 1, to));
  }

  private static String wordAt(String text, int start, int to) {
    int end = start;
    while (end < to && end < start + 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean closes(String text, int i, int open, int to) {
    char before = text.charAt(i - 1);
    boolean gapAfter = i + 1 == to || !Character.isLetterOrDigit(text.charAt(i + 1));
    if (!gapAfter || QuoteMarks.isSpace(before) || i - 1 == open) {
      return false;
    }
    boolean possessive =
        before == 's'
            && i + 2 < to
            && text.charAt(i + 1) == ' '
            && Character.isLetter(text.charAt(i + 2));
    return !possessive;
  }
}
