package news.dossier.quote;

import java.util.Optional;
import java.util.Set;
import news.dossier.model.Span;
import news.dossier.model.Token;
import news.dossier.quote.SpeechVerbs.Kind;
import news.dossier.quote.Subjects.Subject;

/** Reads who said a quotation from the sentence that it stands in. */
final class CueFinder {
  private static final int REACH = 60;
  private static final int WEAK_REACH = 30;

  private final SpeechVerbs verbs;
  private final Subjects subjects;
  private final NounPhrases phrases;
  private final SourceFinder sources;

  CueFinder(SpeechVerbs verbs, Subjects subjects, NounPhrases phrases, SourceFinder sources) {
    this.verbs = verbs;
    this.subjects = subjects;
    this.phrases = phrases;
    this.sources = sources;
  }

  /** Who said the quotation at an index of its frame, if the sentence says so. */
  Optional<Said> find(Frame frame, int quote) {
    return Optional.<Said>empty()
        .or(() -> introduced(frame, quote))
        .or(() -> rightBehind(frame, quote))
        .or(() -> before(frame, quote, true))
        .or(() -> accordingTo(frame, quote))
        .or(() -> atTheEnd(frame, quote))
        .or(() -> possessor(frame, quote))
        .or(() -> before(frame, quote, false))
        .or(() -> personAndVerb(frame, quote));
  }

  /** {@code Kim scolded him: “…,” she said}: the name goes before the pronoun. */
  private Optional<Said> introduced(Frame frame, int quote) {
    return frame.word(quote - 1).equals(":")
        ? before(frame, quote, true).filter(s -> s.source().kind() != Source.Kind.PRONOUN)
        : Optional.empty();
  }

  /** {@code “…,” said Kim} and {@code “…,” Kim, who leads the North, said}. */
  private Optional<Said> rightBehind(Frame frame, int quote) {
    int next = behindComma(frame, quote);
    if (next >= frame.size()) {
      return Optional.empty();
    }
    int verb = next;
    while (frame.tag(verb).equals("RB")) {
      verb++;
    }
    if (verb < frame.size() && verbs.mayPrecedeSubject(frame.get(verb))) {
      Optional<Said> inverted = inverted(frame, verb);
      if (inverted.isPresent()) {
        return inverted;
      }
    }
    for (int v = next + 1; v < Math.min(frame.size(), next + REACH); v++) {
      if (frame.isQuote(v)) {
        return Optional.empty();
      }
      boolean speaks = verbs.is(frame.get(v), Kind.SAY) || verbs.is(frame.get(v), Kind.TELL);
      if (speaks && isActiveCue(frame, v) && !frame.tag(v).equals("VBG")) {
        Optional<Subject> subject = subjects.of(frame, v).filter(s -> s.start() == next);
        if (subject.isPresent()) {
          return Optional.of(said(frame, subject.get(), v, "speaker and cue after the quotation"));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Said> inverted(Frame frame, int verb) {
    int start = verb + 1;
    while (frame.tag(start).equals("RB")) {
      start++;
    }
    int last = phrases.end(frame, start);
    boolean clause = last > start - 1 && Subjects.isFinite(frame, last + 1) && last == start;
    if (last < 0 || (clause && frame.tag(start).equals("PRP"))) {
      return Optional.empty();
    }
    return sources
        .of(frame, start, last)
        .map(s -> new Said(s, cue(frame, verb), "cue after the quotation"));
  }

  /** {@code Kim said: “…”}: the nearest cue on the left that has a subject. */
  private Optional<Said> before(Frame frame, int quote, boolean strong) {
    int reach = strong ? REACH : WEAK_REACH;
    Optional<Said> embedded = Optional.empty();
    for (int v = quote - 1; v >= Math.max(0, quote - reach); v--) {
      boolean candidate =
          strong
              ? frame.get(v).isVerb() && verbs.isSpeech(frame.get(v))
              : verbs.isCue(frame.get(v));
      if (!candidate) {
        continue;
      }
      int verb = v;
      if (isPassive(frame, v)) {
        Optional<Said> agent = agent(frame, v, quote);
        if (agent.isPresent()) {
          return agent;
        }
      } else {
        Optional<Subject> subject = asSaying(frame, v).or(() -> subjects.of(frame, verb));
        Optional<Said> said = subject.map(s -> said(frame, s, verb, "cue before the quotation"));
        if (said.isPresent() && !isEmbedded(frame, subject.orElseThrow(), verb)) {
          return embedded.isPresent() && !isPersonal(said.get().source(), frame) ? embedded : said;
        }
        embedded = embedded.or(() -> said);
        if (v == 0 && (!strong || verbs.mayPrecedeSubject(frame.get(v)))) {
          return inverted(frame, v);
        }
      }
    }
    return embedded;
  }

  /** {@code She says it shows that it is “…”}: what she says it says is hers. */
  private boolean isEmbedded(Frame frame, Subject subject, int verb) {
    boolean relative = frame.tag(verb - 1).equals("WP") || frame.tag(verb - 1).equals("WDT");
    String left = frame.word(subject.start() - 1);
    boolean clause =
        subject.start() > 0
            && !Set.of(",", ";", "and", "but", "while", "–", "—", "-", ":").contains(left);
    return clause && (relative || !isPersonal(subject.source(), frame));
  }

  private static boolean isPersonal(Source source, Frame frame) {
    boolean it =
        source.kind() == Source.Kind.PRONOUN
            && frame.tokens().stream()
                .anyMatch(t -> t.span().equals(source.span()) && t.lemma().equals("it"));
    return source.kind() != Source.Kind.NOUN && !it;
  }

  /** {@code quoted Kim as saying “…”}. */
  private Optional<Subject> asSaying(Frame frame, int verb) {
    return frame.word(verb - 1).equals("as") && frame.tag(verb).equals("VBG")
        ? subjects.leftmost(frame, verb - 2)
        : Optional.empty();
  }

  /** {@code was called “a disgrace” by Kim}. */
  private Optional<Said> agent(Frame frame, int verb, int quote) {
    for (int i = verb + 1; i < Math.min(frame.size(), quote + 12); i++) {
      if (frame.word(i).equals("by")) {
        return sources
            .of(frame, i + 1, phrases.end(frame, i + 1))
            .map(s -> new Said(s, cue(frame, verb), "passive cue with its agent"));
      }
    }
    return Optional.empty();
  }

  /** {@code according to Kim}, anywhere in the sentence. */
  private Optional<Said> accordingTo(Frame frame, int quote) {
    int from = Math.max(0, quote - REACH);
    int to = Math.min(frame.size() - 2, quote + REACH);
    for (int i = from; i < to; i++) {
      if (frame.word(i).equalsIgnoreCase("according") && frame.word(i + 1).equals("to")) {
        int first = i + 2;
        Optional<Said> said =
            sources
                .of(frame, first, phrases.end(frame, first))
                .map(s -> new Said(s, cue(frame, first - 2), "according to"));
        if (said.isPresent()) {
          return said;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code The plan is “dead” for good, Kim said.} */
  private Optional<Said> atTheEnd(Frame frame, int quote) {
    for (int v = quote + 1; v < Math.min(frame.size(), quote + REACH); v++) {
      if (frame.isQuote(v)) {
        continue;
      }
      if (frame.get(v).isVerb() && verbs.is(frame.get(v), Kind.SAY) && isActiveCue(frame, v)) {
        int verb = v;
        Optional<Subject> subject =
            subjects
                .of(frame, v)
                .filter(s -> Set.of(",", "as").contains(frame.word(s.start() - 1)));
        if (subject.isPresent() && endsClause(frame, v)) {
          return subject.map(s -> said(frame, s, verb, "cue at the end of the sentence"));
        }
        if (frame.word(v - 1).equals(",") && verbs.mayPrecedeSubject(frame.get(v))) {
          return inverted(frame, v);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean endsClause(Frame frame, int verb) {
    return verb + 1 >= frame.size()
        || Set.of(".", ",", ":", "IN", "RB", "NNP", "TO", "NNS", "''", "``", "-RRB-")
            .contains(frame.tag(verb + 1));
  }

  /** {@code Kim's claim that “…”}, {@code his “…” remark}. */
  private Optional<Said> possessor(Frame frame, int quote) {
    for (int i = quote - 1; i >= Math.max(0, quote - 8); i--) {
      if (frame.isQuote(i)) {
        return Optional.empty();
      }
      if (verbs.isSpeechNoun(frame.get(i))) {
        int noun = i;
        return owner(frame, i)
            .map(s -> new Said(s, cue(frame, noun), "noun of saying with its owner"));
      }
    }
    return Optional.empty();
  }

  private Optional<Source> owner(Frame frame, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (frame.tag(i).equals("PRP$")) {
        Token his = frame.get(i);
        return Optional.of(new Source(his.span(), Source.Kind.PRONOUN, Optional.empty()));
      }
      if (frame.tag(i).equals("POS")) {
        return sources.of(frame, phrases.start(frame, i - 1), i - 1);
      }
    }
    return Optional.empty();
  }

  /** {@code “…,” Kim grinned.}: any verb will do behind a comma within the marks. */
  private Optional<Said> personAndVerb(Frame frame, int quote) {
    String quoted = frame.word(quote);
    int inner = quoted.length() - 2;
    boolean unfinished = inner > 0 && ",?!—".indexOf(quoted.charAt(inner)) >= 0;
    int last = unfinished && quote == 0 ? phrases.end(frame, 1) : -1;
    if (last < 0 || !Subjects.isFinite(frame, last + 1)) {
      return Optional.empty();
    }
    return sources
        .of(frame, 1, last)
        .filter(s -> s.kind() != Source.Kind.NOUN)
        .map(s -> new Said(s, cue(frame, last + 1), "person and verb after the quotation"));
  }

  private boolean isActiveCue(Frame frame, int verb) {
    return verbs.isCue(frame.get(verb)) && !isPassive(frame, verb);
  }

  /**
   * A participle behind a form of <i>be</i>, or one that opens the sentence: {@code Asked about}.
   */
  private boolean isPassive(Frame frame, int verb) {
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
    return verb == 0 || !(frame.isQuote(verb + 1) || frame.word(verb + 1).equals("that"));
  }

  private static int behindComma(Frame frame, int quote) {
    int next = quote + 1;
    while (Set.of(",", "–", "—", "-", "--").contains(frame.word(next))) {
      next++;
    }
    return next;
  }

  private Said said(Frame frame, Subject subject, int verb, String rule) {
    return new Said(subject.source(), cue(frame, verb), rule);
  }

  private static Optional<Span> cue(Frame frame, int index) {
    return Optional.of(frame.get(index).span());
  }
}
