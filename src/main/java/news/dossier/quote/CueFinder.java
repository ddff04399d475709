package news.dossier.quote;

import java.util.Optional;
import java.util.Set;
import news.dossier.model.Token;

/** Reads who said a quotation from the sentence that it stands in; the surest rule comes first. */
final class CueFinder {
  private static final int LABEL_WORDS = 5;

  /** Words to what is said of a single word in marks, which the writer may hold at arm's length. */
  private static final int NEAR = 4;

  private final SpeechVerbs verbs;
  private final NounPhrases phrases;
  private final SourceFinder sources;
  private final CueBefore before;
  private final CueBehind behind;

  CueFinder(SpeechVerbs verbs, Subjects subjects, NounPhrases phrases, SourceFinder sources) {
    this.verbs = verbs;
    this.phrases = phrases;
    this.sources = sources;
    Cues cues = new Cues(verbs, phrases, sources);
    this.before = new CueBefore(verbs, subjects, phrases, sources, cues);
    this.behind = new CueBehind(verbs, subjects, phrases, sources, cues);
  }

  /** Who said the quotation at an index of its frame, if the sentence says so. */
  Optional<Said> find(Frame frame, int quote) {
    return Optional.<Said>empty()
        .or(() -> introduced(frame, quote))
        .or(() -> label(frame, quote))
        .or(() -> signature(frame, quote))
        .or(() -> behind.rightBehind(frame, quote))
        .or(() -> before.find(frame, quote, true))
        .or(() -> accordingTo(frame, quote))
        .or(() -> behind.atTheEnd(frame, quote))
        .or(() -> possessor(frame, quote))
        .or(() -> before.find(frame, quote, false))
        .or(() -> behind.personAndVerb(frame, quote));
  }

  /** {@code Kim scolded him: “…,” she said}: the name goes before the pronoun. */
  private Optional<Said> introduced(Frame frame, int quote) {
    return frame.word(quote - 1).equals(":")
        ? before.find(frame, quote, true).filter(s -> s.source().kind() != Source.Kind.PRONOUN)
        : Optional.empty();
  }

  /** {@code Kim: “…”}, as in an interview, or {@code Kim: The pier is “gone”}, as in headlines. */
  private Optional<Said> label(Frame frame, int quote) {
    int last = phrases.end(frame, 0);
    boolean labelled = last >= 0 && last < LABEL_WORDS && frame.word(last + 1).equals(":");
    return labelled && last + 1 < quote
        ? sources
            .of(frame, 0, last)
            .filter(s -> frame.get(last).isProperNoun())
            .map(s -> new Said(s, Optional.empty(), "name and colon"))
        : Optional.empty();
  }

  /** {@code “…” — Kim}. */
  private Optional<Said> signature(Frame frame, int quote) {
    boolean dash = Set.of("–", "—", "―", "-", "--").contains(frame.word(quote + 1));
    int last = dash && quote == 0 ? phrases.end(frame, quote + 2) : -1;
    boolean closed = Set.of("", ",", ".", "-LRB-").contains(frame.tag(last + 1));
    return last < 0 || !closed
        ? Optional.empty()
        : sources
            .of(frame, quote + 2, last)
            .filter(s -> frame.get(last).isProperNoun())
            .map(s -> new Said(s, Optional.empty(), "name behind a dash"));
  }

  /** {@code according to Kim}, anywhere in the sentence; for a single word, beside it. */
  private Optional<Said> accordingTo(Frame frame, int quote) {
    int reach = frame.word(quote).indexOf(' ') < 0 ? NEAR : Cues.REACH;
    int from = Math.max(0, quote - reach);
    int to = Math.min(frame.size() - 2, quote + reach);
    for (int i = from; i < to; i++) {
      if (frame.word(i).equalsIgnoreCase("according") && frame.word(i + 1).equals("to")) {
        int first = i + 2;
        Optional<Said> said =
            sources
                .of(frame, first, phrases.end(frame, first))
                .map(s -> new Said(s, Cues.cue(frame, first - 2), "according to"));
        if (said.isPresent()) {
          return said;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Kim's claim that “…”}, {@code his “…” remark}. */
  private Optional<Said> possessor(Frame frame, int quote) {
    for (int i = quote - 1; i >= Math.max(0, quote - 8); i--) {
      if (frame.isQuote(i) || frame.word(i).equals(",")) {
        return Optional.empty();
      }
      if (verbs.isSpeechNoun(frame.get(i))) {
        int noun = i;
        return owner(frame, i)
            .map(s -> new Said(s, Cues.cue(frame, noun), "noun of saying with its owner"));
      }
    }
    return Optional.empty();
  }

  private Optional<Source> owner(Frame frame, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (frame.tag(i).equals("PRP$") && !frame.get(i).lemma().equals("its")) {
        Token his = frame.get(i);
        return Optional.of(new Source(his.span(), Source.Kind.PRONOUN, Optional.empty()));
      }
      if (frame.tag(i).equals("POS")) {
        return sources.of(frame, phrases.start(frame, i - 1), i - 1);
      }
    }
    return Optional.empty();
  }
}
