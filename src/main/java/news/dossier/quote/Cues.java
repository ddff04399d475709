package news.dossier.quote;

import java.util.Optional;
import java.util.Set;
import news.dossier.model.Span;
import news.dossier.quote.SpeechVerbs.Kind;

/** What all searches for a cue ask about a verb, and what they make of one. */
final class Cues {
  /** Words between a quotation and its cue. */
  static final int REACH = 60;

  private final SpeechVerbs verbs;
  private final NounPhrases phrases;
  private final SourceFinder sources;

  Cues(SpeechVerbs verbs, NounPhrases phrases, SourceFinder sources) {
    this.verbs = verbs;
    this.phrases = phrases;
    this.sources = sources;
  }

  /** Whether the word at an index is a cue whose subject speaks. */
  boolean isActiveCue(Frame frame, int verb) {
    return verbs.isCue(frame.get(verb)) && !isPassive(frame, verb);
  }

  /**
   * A participle behind a form of <i>be</i>, or one that opens the sentence: {@code Asked about}.
   */
  boolean isPassive(Frame frame, int verb) {
    if (!frame.tag(verb).equals("VBN")) {
      return verb == 0 && frame.tag(verb).equals("VBD") && !verbs.is(frame.get(verb), Kind.SAY);
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      String lemma = frame.get(i).lemma();
      if (lemma.equals("be") || lemma.equals("get")) {
        return true;
      }
      if (lemma.equals("have")) {
        return false;
      }
      if (!frame.tag(i).equals("RB")) {
        break;
      }
    }
    if (frame.tag(verb - 1).equals("PRP") || frame.tag(verb - 1).startsWith("NNP")) {
      return false; // a finite verb that the tagger took for a participle
    }
    if (verb > 0 && Set.of("DT", "PRP", "PRP$", "NNP").contains(frame.tag(verb + 1))) {
      return false; // it has an object: "the mayor described the pier as …"
    }
    return verb == 0 || !(frame.isQuote(verb + 1) || frame.word(verb + 1).equals("that"));
  }

  /** {@code said Kim}: the speaker behind the cue. */
  Optional<Said> inverted(Frame frame, int verb) {
    int start = verb + 1;
    while (frame.tag(start).equals("RB")) {
      start++;
    }
    int last = phrases.end(frame, start);
    boolean clause = last > start - 1 && frame.isFinite(last + 1) && last == start;
    if (last < 0 || (clause && frame.tag(start).equals("PRP"))) {
      return Optional.empty();
    }
    return sources
        .of(frame, start, last)
        .map(s -> new Said(s, cue(frame, verb), "cue after the quotation"));
  }

  /** Whether a quotation ends in a comma or a stop within its marks, as speech does. */
  static boolean isSpoken(Frame frame, int quote) {
    String quoted = frame.word(quote);
    int i = quoted.length() - 1;
    while (i > 0 && QuoteMarks.isMark(quoted.charAt(i))) {
      i--;
    }
    return ",.?!…—".indexOf(quoted.charAt(i)) >= 0;
  }

  static Said said(Frame frame, Subject subject, int verb, String rule) {
    return new Said(subject.source(), cue(frame, verb), rule);
  }

  static Optional<Span> cue(Frame frame, int index) {
    return Optional.of(frame.get(index).span());
  }
}
