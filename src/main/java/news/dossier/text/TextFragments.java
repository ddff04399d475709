package news.dossier.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.dossier.model.Span;

/**
 * Addresses that make a browser scroll to a sentence of a page and highlight it, by the WICG's URL
 * Fragment Text Directives:
 *
 * <pre>{@code
 * new TextFragments("They met in May. They met in May 1999.", true)
 *     .address("https://a.example/", second);
 * // https://a.example/#:~:text=They%20met%20in%20May%201999.
 * }</pre>
 *
 * <p>A short sentence is given whole; of a long one its first and its last words. Words before and
 * behind it are added where the sentence would not be the first match in the article's text.
 * Paragraphs are parted by line breaks, and no piece runs over one.
 *
 * <p>Not thread-safe.
 */
public final class TextFragments {
  /** A longer sentence is given by its ends, in UTF-16 units. */
  private static final int WHOLE = 80;

  /** A longer text is not searched: each sentence would cost as much as the text is long. */
  private static final int LONGEST = 200_000;

  /** How many words are taken at the ends of a sentence, and around it, until it is found. */
  private static final int[] WORDS = {4, 7, 12, 20};

  private final String text;
  private final boolean surroundings;
  private final String folded;
  private final BreakIterator boundaries = BreakIterator.getWordInstance(ULocale.ROOT);
  private final List<Span> words = new ArrayList<>();

  /**
   * @param text of the whole article
   * @param surroundings whether an address may tell the words before and behind a sentence: not
   *     where these are not published
   */
  public TextFragments(String text, boolean surroundings) {
    this.text = text;
    this.surroundings = surroundings;
    this.folded = text.length() > LONGEST ? "" : fold(text);
    boundaries.setText(text.length() > LONGEST ? "" : text);
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      if (boundaries.getRuleStatus() != BreakIterator.WORD_NONE) {
        words.add(new Span(start, end));
      }
      start = end;
    }
  }

  /**
   * The address of a sentence in the page at {@code url}; empty for one that cannot be told from
   * the rest of the text.
   *
   * @param url of the page that the text was taken from
   */
  public Optional<String> address(String url, Span sentence) {
    int first = wordFrom(sentence.start());
    int last = wordFrom(sentence.end()) - 1;
    if (sentence.end() > folded.length() || first > last) {
      return Optional.empty();
    }
    for (int count : WORDS) {
      String start = sentence.in(text);
      String end = "";
      if (sentence.length() > WHOLE && 2 * count <= last - first) {
        start = text.substring(sentence.start(), words.get(first + count - 1).end());
        end = text.substring(words.get(last - count + 1).start(), sentence.end());
      }
      String before = surroundings ? before(sentence.start(), count) : "";
      String behind = surroundings ? behind(sentence.end(), count) : "";
      for (String prefix : List.of("", before)) {
        for (String suffix : List.of("", behind)) {
          TextDirective directive = new TextDirective(prefix, start, end, suffix);
          if (first(directive).equals(Optional.of(sentence))) {
            return Optional.of(directive.in(url));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Index of the first word that begins at or behind an offset. */
  private int wordFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Words directly before an offset, of one paragraph. */
  private String before(int offset, int count) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(folded.charAt(end - 1))) {
      end--;
    }
    int last = wordFrom(end) - 1;
    if (last < 0) {
      return "";
    }
    int first = last;
    while (first > 0 && last - first < count - 1 && !breaks(words.get(first - 1).end(), end)) {
      first--;
    }
    return breaks(words.get(first).start(), end)
        ? ""
        : text.substring(words.get(first).start(), end);
  }

  /** Words directly behind an offset, of one paragraph. */
  private String behind(int offset, int count) {
    int start = skipBlanks(offset);
    int first = wordFrom(start);
    if (first == words.size()) {
      return "";
    }
    int last = first;
    while (last < words.size() - 1
        && last - first < count - 1
        && !breaks(start, words.get(last + 1).start())) {
      last++;
    }
    return breaks(start, words.get(last).end()) ? "" : text.substring(start, words.get(last).end());
  }

  private boolean breaks(int start, int end) {
    int at = folded.indexOf('\n', start);
    return at >= 0 && at < end;
  }

  private int skipBlanks(int offset) {
    int at = offset;
    while (at < folded.length() && Character.isWhitespace(folded.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The match that a browser would highlight, as the specification finds it. */
  private Optional<Span> first(TextDirective directive) {
    String prefix = fold(directive.prefix());
    String start = fold(directive.start());
    boolean toWord = !directive.end().isEmpty() || directive.suffix().isEmpty();
    Optional<Span> match = Optional.empty();
    int at = -1;
    do {
      at = prefix.isEmpty() ? find(start, at + 1, true, toWord) : find(prefix, at + 1, true, false);
      if (at >= 0) {
        int begin = prefix.isEmpty() ? at : skipBlanks(at + prefix.length());
        int end = begin + start.length();
        boolean follows = folded.startsWith(start, begin);
        match =
            follows && (!toWord || boundaries.isBoundary(end))
                ? rest(directive, begin, end)
                : Optional.empty();
      }
    } while (at >= 0 && match.isEmpty());
    return match;
  }

  /** The match that begins there, where its end and suffix follow. */
  private Optional<Span> rest(TextDirective directive, int begin, int behindStart) {
    String end = fold(directive.end());
    String suffix = fold(directive.suffix());
    int from = behindStart;
    while (from <= folded.length()) {
      int matchEnd = from;
      if (!end.isEmpty()) {
        int at = find(end, from, true, suffix.isEmpty());
        if (at < 0) {
          return Optional.empty();
        }
        matchEnd = at + end.length();
      }
      int behind = skipBlanks(matchEnd);
      boolean followed =
          folded.startsWith(suffix, behind) && boundaries.isBoundary(behind + suffix.length());
      if (suffix.isEmpty() || followed) {
        return Optional.of(new Span(begin, matchEnd));
      }
      if (end.isEmpty()) {
        return Optional.empty();
      }
      from = matchEnd;
    }
    return Optional.empty();
  }

  /** Where a piece is found whose ends, if need be, are those of words; -1 for nowhere. */
  private int find(String piece, int from, boolean fromWord, boolean toWord) {
    int at = folded.indexOf(piece, from);
    while (at >= 0
        && ((fromWord && !boundaries.isBoundary(at))
            || (toWord && !boundaries.isBoundary(at + piece.length())))) {
      at = folded.indexOf(piece, at + 1);
    }
    return at;
  }

  /** Case and the kind of blank do not count; the length stays. */
  private static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        out.append(c);
      } else {
        boolean blank = c != '\n' && (Character.isWhitespace(c) || c == '\u00a0');
        out.append(blank ? ' ' : Character.toLowerCase(Character.toUpperCase(c)));
      }
    }
    return out.toString();
  }
}
