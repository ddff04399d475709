package news.dossier.quote;

import java.util.Optional;
import java.util.Set;
import news.dossier.quote.SpeechVerbs.Kind;

/** Reads who said a quotation from the cue in front of it. */
final class CueBefore {
  private static final int WEAK_REACH = 30;

  private final SpeechVerbs verbs;
  private final Subjects subjects;
  private final NounPhrases phrases;
  private final SourceFinder sources;
  private final Cues cues;

  CueBefore(
      SpeechVerbs verbs, Subjects subjects, NounPhrases phrases, SourceFinder sources, Cues cues) {
    this.verbs = verbs;
    this.subjects = subjects;
    this.phrases = phrases;
    this.sources = sources;
    this.cues = cues;
  }

  /**
   * {@code Kim said: “…”}: the nearest cue on the left that has a subject.
   *
   * @param strong whether only verbs of saying count, not those of thinking and wanting
   */
  Optional<Said> find(Frame frame, int quote, boolean strong) {
    int reach = strong ? Cues.REACH : WEAK_REACH;
    Optional<Said> embedded = Optional.empty();
    for (int v = quote - 1; v >= Math.max(0, quote - reach); v--) {
      boolean candidate =
          strong ? verbs.isSpeech(frame.get(v)) || isGoOn(frame, v) : verbs.isCue(frame.get(v));
      if (!candidate) {
        continue;
      }
      int verb = v;
      if (cues.isPassive(frame, v)) {
        Optional<Said> agent = agent(frame, v, quote);
        if (agent.isPresent()) {
          return agent;
        }
      } else {
        Optional<Subject> subject = asSaying(frame, v).or(() -> subjects.of(frame, verb));
        Optional<Said> said =
            subject.map(s -> Cues.said(frame, s, verb, "cue before the quotation"));
        if (said.isPresent() && !isEmbedded(frame, subject.get(), verb)) {
          boolean outer = embedded.isEmpty() || isPersonal(frame, subject.get());
          return outer ? said : embedded;
        }
        embedded = embedded.or(() -> said);
      }
    }
    return embedded.or(() -> saidAtTheStart(frame));
  }

  /** {@code Said Kim, through an interpreter: “…”}. */
  private Optional<Said> saidAtTheStart(Frame frame) {
    boolean verb = verbs.is(frame.get(0), SpeechVerbs.Kind.SAY) || frame.word(0).equals("Said");
    return verb ? cues.inverted(frame, 0) : Optional.empty();
  }

  /**
   * {@code Kim says it shows that it is “…”} and {@code what she calls “…”}: the words are Kim's.
   */
  private boolean isEmbedded(Frame frame, Subject subject, int verb) {
    boolean relative = frame.tag(verb - 1).equals("WP") || frame.tag(verb - 1).equals("WDT");
    String left = frame.word(subject.start() - 1);
    boolean clause =
        isReported(frame, subject.start())
            || (subject.start() > 0
                && !Set.of(",", ";", "and", "but", "while", "–", "—", "―", "-", ":")
                    .contains(left));
    if (left.equals("what")) {
      return subject.source().kind() == Source.Kind.PRONOUN;
    }
    return clause && (relative || !isPersonal(frame, subject));
  }

  /** Whether a verb of saying stands a few words before an index, without a comma between. */
  private boolean isReported(Frame frame, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 5); i--) {
      if (Set.of(",", ";", Frame.QUOTE).contains(frame.tag(i))) {
        return false;
      }
      if (verbs.is(frame.get(i), Kind.SAY)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersonal(Frame frame, Subject subject) {
    boolean it = frame.get(subject.start()).lemma().equals("it");
    return subject.source().kind() != Source.Kind.NOUN && !it;
  }

  /** {@code went on about “…”}. */
  private static boolean isGoOn(Frame frame, int verb) {
    return frame.get(verb).lemma().equals("go")
        && frame.get(verb).isVerb()
        && frame.word(verb + 1).equals("on");
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
            .map(s -> new Said(s, Cues.cue(frame, verb), "passive cue with its agent"));
      }
    }
    return Optional.empty();
  }
}
