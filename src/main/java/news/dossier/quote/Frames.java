package news.dossier.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.dossier.model.Token;

/** Cuts an article into {@link Frame}s. */
final class Frames {
  /** Words between a quotation that ends in a stop and the verb that says whose it is. */
  private static final int CUE_REACH = 20;

  /** Words of a frame, so that no text makes one that costs much to look at. */
  private static final int MAX_WORDS = 400;

  private final Words words;
  private final SpeechVerbs verbs;
  private final List<Frame> frames = new ArrayList<>();
  private List<Token> open = new ArrayList<>();
  private int block = -1;

  private Frames(Words words, SpeechVerbs verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /**
   * All frames, in the order of the text.
   *
   * @param blockStarts offset of each block's first character
   */
  static List<Frame> of(
      Words words, List<QuotedSpan> quotes, int[] blockStarts, SpeechVerbs verbs) {
    Frames frames = new Frames(words, verbs);
    int word = 0;
    int nextQuote = 0;
    while (word < words.size() || nextQuote < quotes.size()) {
      boolean isQuote =
          nextQuote < quotes.size()
              && (word == words.size()
                  || quotes.get(nextQuote).span().start() <= words.get(word).start());
      if (isQuote) {
        QuotedSpan quote = quotes.get(nextQuote++);
        frames.enter(quote.block());
        word = Math.max(word, words.from(quote.span().end()));
        frames.addQuote(quote, word);
      } else {
        frames.enter(frames.blockOf(words.get(word).start(), blockStarts));
        frames.addWord(word++);
      }
    }
    frames.close();
    return frames.frames;
  }

  private int blockOf(int offset, int[] blockStarts) {
    int at = Math.max(block, 0);
    while (at + 1 < blockStarts.length && blockStarts[at + 1] <= offset) {
      at++;
    }
    return at;
  }

  private void enter(int newBlock) {
    if (newBlock != block) {
      close();
      block = newBlock;
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      frames.add(new Frame(block, open));
      open = new ArrayList<>();
    }
  }

  private void addWord(int index) {
    open.add(words.get(index));
    if (words.endsSentence(index) || open.size() >= MAX_WORDS) {
      close();
    }
  }

  private void addQuote(QuotedSpan quote, int next) {
    String text = quote.span().in(words.text());
    boolean startsFrame = open.isEmpty();
    open.add(new Token(quote.span(), text, Frame.QUOTE, ""));
    if (endsInStop(text) && !goesOn(next, startsFrame)) {
      close();
    }
  }

  /** Whether the last character within the marks ends a sentence. */
  static boolean endsInStop(String quoted) {
    int i = quoted.length() - 1;
    while (i > 0 && (QuoteMarks.isMark(quoted.charAt(i)) || QuoteMarks.isSpace(quoted.charAt(i)))) {
      i--;
    }
    return ".!?…—".indexOf(quoted.charAt(i)) >= 0;
  }

  /** Whether a sentence goes on behind a quotation that ends in a stop. */
  private boolean goesOn(int next, boolean startsFrame) {
    if (next >= words.size()) {
      return false;
    }
    String word = words.get(next).text();
    boolean lower = Character.isLowerCase(word.charAt(0));
    if (lower || Set.of(",", ";", ".", "-", "–", "—", "―").contains(word)) {
      return true;
    }
    boolean andThat =
        Set.of("And", "But", "Or").contains(word)
            && next + 1 < words.size()
            && words.get(next + 1).text().equals("that");
    return andThat || (startsFrame && cueFollows(next));
  }

  /** {@code “Will you go?” Kim asked.}, unlike {@code “I will.” Kim asked him to go.} */
  private boolean cueFollows(int next) {
    for (int i = next; i < Math.min(words.size(), next + CUE_REACH); i++) {
      Token word = words.get(i);
      if (word.isVerb() && (i > next || verbs.isCue(word))) {
        boolean last = words.endsSentence(i) || i + 1 >= words.size();
        String after = last ? "." : words.get(i + 1).tag();
        return verbs.isCue(word)
            && (i == next
                || last
                || Set.of(".", ",", ":", "IN", "TO", "RB", "``").contains(after)
                || verbs.is(word, SpeechVerbs.Kind.TELL));
      }
      if (words.endsSentence(i)) {
        return false;
      }
    }
    return false;
  }
}
