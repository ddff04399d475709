package news.dossier.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dossier.model.Block;
import news.dossier.model.Span;
import news.dossier.model.Token;
import news.dossier.model.Tokenized;
import news.dossier.quote.QuotedSpan.Shape;

/** Finds what stands between quotation marks, block by block, and mends lost and reversed marks. */
final class QuotedSpans {
  private static final Set<String> ENDS_NO_QUOTATION = Set.of("CC", "DT", "IN", "PRP$", "TO", "MD");
  private static final int MEND_WORDS = 3;

  /** Lost marks of one block that are looked into; a text with more of them is beyond mending. */
  private static final int MENDED_PER_BLOCK = 8;

  private final Words words;
  private final String text;
  private final SpeechVerbs verbs;
  private final List<QuotedSpan> found = new ArrayList<>();
  private boolean goesOn;

  private QuotedSpans(Words words, SpeechVerbs verbs) {
    this.words = words;
    this.text = words.text();
    this.verbs = verbs;
  }

  /** In the order of the text; none overlaps another or crosses the border of a block. */
  static List<QuotedSpan> in(Tokenized article, Words words, SpeechVerbs verbs) {
    QuotedSpans spans = new QuotedSpans(words, verbs);
    int start = 0;
    List<Block> blocks = article.blocks();
    for (int block = 0; block < blocks.size(); block++) {
      int end = start + blocks.get(block).text().length();
      int next = end + 2;
      boolean nextOpens = block + 1 < blocks.size() && startsWithOpening(article.text(), next);
      spans.readBlock(block, start, end, nextOpens);
      start = next;
    }
    return spans.found;
  }

  private static boolean startsWithOpening(String text, int at) {
    return at + 1 < text.length()
        && "“\"„«".indexOf(text.charAt(at)) >= 0
        && !QuoteMarks.isSpace(text.charAt(at + 1));
  }

  private void readBlock(int block, int start, int end, boolean nextOpens) {
    MarkPairs pairs = new MarkPairs(QuoteMarks.in(text, start, end));
    List<Span> whole = mended(pairs.outermost());
    List<QuotedSpan> spans = new ArrayList<>();
    for (Span span : withSingles(whole, SingleQuotes.in(text, start, end))) {
      spans.add(new QuotedSpan(span, block, Shape.WHOLE));
    }
    addHalves(spans, pairs, block, start, end, nextOpens);
    Map<Span, QuotedSpan> bySpan = new HashMap<>();
    spans.forEach(s -> bySpan.putIfAbsent(s.span(), s));
    MarkPairs.outermost(List.copyOf(bySpan.keySet())).forEach(o -> found.add(bySpan.get(o)));
  }

  /**
   * Joins what a reversed inner pair tore apart: {@code “… support and” blood “that the …
   * invader,”}. No quotation ends on a conjunction, an article or a preposition.
   */
  private List<Span> mended(List<Span> pairs) {
    List<Span> out = new ArrayList<>();
    for (Span pair : pairs) {
      Span last = out.isEmpty() ? null : out.get(out.size() - 1);
      if (last != null && isTornApart(last, pair)) {
        out.set(out.size() - 1, new Span(last.start(), pair.end()));
      } else {
        out.add(pair);
      }
    }
    return out;
  }

  private boolean isTornApart(Span left, Span right) {
    if (right.start() - left.end() > 60) {
      return false;
    }
    List<Token> between = words.between(left.end(), right.start());
    int lastInside = words.from(left.end() - 1) - 1;
    return !between.isEmpty()
        && between.size() <= MEND_WORDS
        && between.stream().allMatch(t -> t.tag().startsWith("NN") || t.tag().startsWith("JJ"))
        && lastInside >= 0
        && words.get(lastInside).start() > left.start()
        && ENDS_NO_QUOTATION.contains(words.get(lastInside).tag());
  }

  private static List<Span> withSingles(List<Span> doubles, List<Span> singles) {
    List<Span> all = new ArrayList<>(doubles);
    int next = 0;
    for (Span single : singles) {
      while (next < doubles.size() && doubles.get(next).end() <= single.start()) {
        next++;
      }
      boolean free =
          next == doubles.size()
              || single.end() <= doubles.get(next).start()
              || doubles.get(next).contains(single)
              || single.contains(doubles.get(next));
      if (free) {
        all.add(single);
      }
    }
    return MarkPairs.outermost(all);
  }

  private void addHalves(
      List<QuotedSpan> spans, MarkPairs pairs, int block, int start, int end, boolean nextOpens) {
    boolean continued = goesOn;
    goesOn = false;
    boolean first = true;
    for (QuoteMark mark : pairs.neverOpened().stream().limit(MENDED_PER_BLOCK).toList()) {
      addOpeningLost(spans, mark, block, start, first && continued);
      first = false;
    }
    QuoteMark opening =
        pairs.neverClosed().stream().min((a, b) -> a.start() - b.start()).orElse(null);
    if (opening == null || !hasWord(opening.end(), end)) {
      return;
    }
    if (closesSpeech(opening, start)) {
      addOpeningLost(spans, opening, block, start, false);
    } else if (nextOpens && pairs.neverClosed().size() == 1) {
      spans.add(new QuotedSpan(new Span(opening.start(), end), block, Shape.GOES_ON));
      goesOn = true;
    } else if (spans.stream().noneMatch(s -> s.span().end() > opening.start())
        && (opening.start() == start || ":,".indexOf(lastInk(opening.start(), start)) >= 0)) {
      spans.add(new QuotedSpan(new Span(opening.start(), end), block, Shape.CLOSING_LOST));
    }
  }

  private boolean hasWord(int from, int to) {
    return !words.between(from, to).isEmpty();
  }

  /** {@code We will win, “said Kim.}: the mark belongs to the words on its left. */
  private boolean closesSpeech(QuoteMark mark, int blockStart) {
    int next = words.from(mark.end());
    return ",.!?".indexOf(lastInk(mark.start(), blockStart)) >= 0
        && next < words.size()
        && verbs.mayPrecedeSubject(words.get(next));
  }

  private char lastInk(int before, int from) {
    int i = before - 1;
    while (i >= from && QuoteMarks.isSpace(text.charAt(i))) {
      i--;
    }
    return i < from ? ' ' : text.charAt(i);
  }

  /**
   * A closing mark alone: the quotation starts with the paragraph when it ends like speech, and
   * else behind the last <i>that</i> of its sentence.
   */
  private void addOpeningLost(
      List<QuotedSpan> spans, QuoteMark mark, int block, int blockStart, boolean continued) {
    boolean first = spans.stream().noneMatch(s -> s.span().start() < mark.start());
    boolean speech = ",.!?".indexOf(lastInk(mark.start(), blockStart)) >= 0;
    int from = -1;
    if (first && (continued || (speech && closesSpeech(mark, blockStart)))) {
      from = blockStart;
    } else {
      for (int i = words.from(mark.start()) - 1; i >= 0; i--) {
        Token word = words.get(i);
        boolean left = word.start() < blockStart || words.endsSentence(i);
        if (left || spans.stream().anyMatch(s -> s.span().end() > word.start())) {
          break;
        }
        if (word.lemma().equals("that") && verbs.speaksBefore(words, i)) {
          from = i + 1 < words.size() ? words.get(i + 1).start() : -1;
          break;
        }
      }
    }
    if (from >= 0 && hasWord(from, mark.start())) {
      spans.add(new QuotedSpan(new Span(from, mark.end()), block, Shape.OPENING_LOST));
    }
  }
}
