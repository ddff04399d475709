package news.dossier.quote;

import java.util.Optional;
import java.util.Set;
import news.dossier.quote.SpeechVerbs.Kind;

/** Reads who said a quotation from the cue behind it. */
final class CueBehind {
  private final SpeechVerbs verbs;
  private final Subjects subjects;
  private final NounPhrases phrases;
  private final SourceFinder sources;
  private final Cues cues;

  CueBehind(
      SpeechVerbs verbs, Subjects subjects, NounPhrases phrases, SourceFinder sources, Cues cues) {
    this.verbs = verbs;
    this.subjects = subjects;
    this.phrases = phrases;
    this.sources = sources;
    this.cues = cues;
  }

  /** {@code “…,” said Kim} and {@code “…,” Kim, who leads the North, said}. */
  Optional<Said> rightBehind(Frame frame, int quote) {
    int next = behindComma(frame, quote);
    if (next >= frame.size() || (next == quote + 1 && quote > 0 && !Cues.isSpoken(frame, quote))) {
      return Optional.empty();
    }
    int verb = next;
    while (frame.tag(verb).equals("RB")) {
      verb++;
    }
    if (verb < frame.size() && verbs.mayPrecedeSubject(frame.get(verb))) {
      Optional<Said> inverted = cues.inverted(frame, verb);
      if (inverted.isPresent()) {
        return inverted;
      }
    }
    for (int v = next + 1; v < Math.min(frame.size(), next + Cues.REACH); v++) {
      if (frame.isQuote(v)) {
        return Optional.empty();
      }
      boolean speaks = verbs.is(frame.get(v), Kind.SAY) || verbs.is(frame.get(v), Kind.TELL);
      if (speaks && cues.isActiveCue(frame, v) && !frame.tag(v).equals("VBG")) {
        int latest = Set.of("VBN", "VBD", "RB").contains(frame.tag(next)) ? next + 1 : next;
        Optional<Subject> subject =
            subjects.of(frame, v).filter(s -> s.start() >= next && s.start() <= latest);
        if (subject.isPresent()) {
          return Optional.of(
              Cues.said(frame, subject.get(), v, "speaker and cue after the quotation"));
        }
      }
    }
    return Optional.empty();
  }

  private static int behindComma(Frame frame, int quote) {
    int next = quote + 1;
    while (frame.isComma(next)) {
      next++;
    }
    return next;
  }

  /** {@code The plan is “dead” for good, Kim said.} */
  Optional<Said> atTheEnd(Frame frame, int quote) {
    for (int v = quote + 1; v < Math.min(frame.size(), quote + Cues.REACH); v++) {
      if (frame.isQuote(v)) {
        continue;
      }
      if (isPutIt(frame, v) || (verbs.is(frame.get(v), Kind.SAY) && cues.isActiveCue(frame, v))) {
        int verb = v;
        Optional<Subject> subject =
            subjects
                .of(frame, v)
                .filter(s -> Set.of(",", "as").contains(frame.word(s.start() - 1)));
        if (subject.isPresent() && (endsClause(frame, v) || isPutIt(frame, v))) {
          return subject.map(s -> Cues.said(frame, s, verb, "cue at the end of the sentence"));
        }
        if (frame.word(v - 1).equals(",") && verbs.mayPrecedeSubject(frame.get(v))) {
          return cues.inverted(frame, v);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code as Kim put it}. */
  private static boolean isPutIt(Frame frame, int verb) {
    return frame.get(verb).lemma().equals("put") && frame.word(verb + 1).equals("it");
  }

  private static boolean endsClause(Frame frame, int verb) {
    return verb + 1 >= frame.size()
        || Set.of(".", ",", ":", "IN", "RB", "NNP", "TO", "NNS", "''", "``", "-RRB-")
            .contains(frame.tag(verb + 1));
  }

  /** {@code “…,” Kim grinned.}: any verb will do behind a comma within the marks. */
  Optional<Said> personAndVerb(Frame frame, int quote) {
    boolean unfinished = Cues.isSpoken(frame, quote) && !frame.word(quote).endsWith(".”");
    int last = unfinished && quote == 0 ? phrases.end(frame, 1) : -1;
    if (last < 0 || !frame.isFinite(last + 1)) {
      return Optional.empty();
    }
    return sources
        .of(frame, 1, last)
        .filter(s -> s.kind() != Source.Kind.NOUN)
        .map(s -> new Said(s, Cues.cue(frame, last + 1), "person and verb after the quotation"));
  }
}
