package news.dossier.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Token;
import news.dossier.quote.QuotedSpan.Shape;

/** Gives a speaker to quotations whose own sentence names none, from the sentences around them. */
final class Continuation {
  /** UTF-16 units of a quotation that is no single word or term. */
  private static final int LONG_QUOTE = 25;

  private static final String INTRODUCED = "introduced by the paragraph before";

  private final List<Frame> frames;
  private final Map<Integer, Said> said;
  private final Map<Integer, Shape> shapes = new HashMap<>();
  private final SpeechVerbs verbs;
  private final Subjects subjects;

  /**
   * @param said by the start of each quotation; gains those that are found
   */
  Continuation(
      List<Frame> frames,
      List<QuotedSpan> quotes,
      Map<Integer, Said> said,
      SpeechVerbs verbs,
      Subjects subjects) {
    this.frames = frames;
    this.said = said;
    this.verbs = verbs;
    this.subjects = subjects;
    quotes.forEach(q -> shapes.put(q.span().start(), q.shape()));
  }

  /** Looks at each frame once forwards, for speakers named before, and once backwards. */
  void spread() {
    for (int f = 0; f < frames.size(); f++) {
      withinFrame(frames.get(f));
      if (isOpen(f)) {
        Frame frame = frames.get(f);
        speakerBefore(f).ifPresent(s -> giveAll(frame, s));
      }
    }
    for (int f = frames.size() - 2; f >= 0; f--) {
      int frame = f;
      if (isOpen(f)) {
        speakerAfter(f).ifPresent(s -> giveAll(frames.get(frame), s));
      }
    }
  }

  private void giveAll(Frame frame, Said speaker) {
    for (Token token : frame.tokens()) {
      if (token.tag().equals(Frame.QUOTE)) {
        said.putIfAbsent(token.start(), speaker);
      }
    }
  }

  private boolean isOpen(int f) {
    Frame frame = frames.get(f);
    boolean startsWithQuotation = frame.isQuote(0) && frame.get(0).span().length() > LONG_QUOTE;
    return (startsWithQuotation || frame.isQuotationOnly()) && lastSaid(frame).isEmpty();
  }

  /** {@code “…,” Kim said, “…”}: all quotations of a sentence have the speaker of the nearest. */
  private void withinFrame(Frame frame) {
    spreadAlong(frame.tokens());
    List<Token> spoken = new ArrayList<>();
    for (int i = frame.size() - 1; i >= 0; i--) {
      if (frame.isQuote(i) && (Cues.isSpoken(frame, i) || said.containsKey(frame.get(i).start()))) {
        spoken.add(frame.get(i));
      }
    }
    spreadAlong(spoken);
  }

  private void spreadAlong(List<Token> tokens) {
    Said last = null;
    for (Token token : tokens) {
      Said own = said.get(token.start());
      if (own != null) {
        last = own;
      } else if (last != null && token.tag().equals(Frame.QUOTE)) {
        said.put(token.start(), last.by("same sentence"));
      }
    }
  }

  private Optional<Said> speakerBefore(int f) {
    if (f == 0) {
      return Optional.empty();
    }
    Frame frame = frames.get(f);
    Frame before = frames.get(f - 1);
    if (before.block() == frame.block()) {
      return lastSaid(before)
          .map(s -> s.by("goes on in the same paragraph"))
          .or(() -> reported(before, "speaker of the sentence before"))
          .map(s -> preferName(s, f));
    }
    if (goesOn(before)) {
      return lastSaid(before).map(s -> s.by("goes on in the next paragraph"));
    }
    if (before.block() + 1 == frame.block() && endsInColon(before)) {
      return reported(before, INTRODUCED);
    }
    if (before.block() + 1 == frame.block() && isListed(before)) {
      return lastSaid(before);
    }
    return lacksSubject(frame) && before.block() + 1 == frame.block()
        ? subjects
            .mainSubject(before, before.size() - 1)
            .map(
                s ->
                    new Said(
                        s.source(),
                        Optional.of(frame.get(cueAt(frame)).span()),
                        "cue without a subject"))
        : Optional.empty();
  }

  /** “…,” Kim said. He smiled. “…”: the name that the paragraph gave before the pronoun. */
  private Said preferName(Said found, int f) {
    if (found.source().kind() != Source.Kind.PRONOUN) {
      return found;
    }
    for (int i = f - 1; i >= 0 && i >= f - 4; i--) {
      Optional<Said> named = lastSaid(frames.get(i));
      boolean here = frames.get(i).block() == frames.get(f).block();
      if (here && named.isPresent() && named.get().source().kind() == Source.Kind.NAME) {
        return named.get().by("goes on in the same paragraph");
      }
    }
    return found;
  }

  /** {@code “…”, added in a letter.}, as a translation leaves it. */
  private boolean lacksSubject(Frame frame) {
    int cue = cueAt(frame);
    return frame.isQuote(0) && cue < frame.size() && verbs.mayPrecedeSubject(frame.get(cue));
  }

  private static int cueAt(Frame frame) {
    return frame.word(1).equals(",") ? 2 : 1;
  }

  /** Whether a quotation is one of a row of paragraphs that a colon introduced. */
  private boolean isListed(Frame frame) {
    return frame.isQuotationOnly()
        && lastSaid(frame).filter(s -> s.rule().equals(INTRODUCED)).isPresent();
  }

  private Optional<Said> speakerAfter(int f) {
    Frame frame = frames.get(f);
    Frame after = frames.get(f + 1);
    boolean adjacent = after.isQuote(0) && after.block() == frame.block();
    return adjacent || goesOn(frame)
        ? firstSaid(after).map(s -> s.by("speaker named behind"))
        : Optional.empty();
  }

  private boolean goesOn(Frame frame) {
    Token last = frame.get(frame.size() - 1);
    return shapes.get(last.start()) == Shape.GOES_ON;
  }

  private static boolean endsInColon(Frame frame) {
    return frame.word(frame.size() - 1).equals(":");
  }

  /** Who reports something in a sentence without a quotation of its own. */
  private Optional<Said> reported(Frame frame, String rule) {
    for (int i = frame.size() - 1; i >= Math.max(0, frame.size() - 60); i--) {
      Token verb = frame.get(i);
      if (verb.isVerb() && verbs.isSpeech(verb)) {
        Optional<Said> speaker =
            subjects.of(frame, i).map(s -> new Said(s.source(), Optional.of(verb.span()), rule));
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return subjects
        .mainSubject(frame, frame.size() - 1)
        .filter(s -> s.source().kind() != Source.Kind.NOUN)
        .map(s -> new Said(s.source(), Optional.empty(), rule));
  }

  private Optional<Said> lastSaid(Frame frame) {
    Optional<Said> last = Optional.empty();
    for (Token token : frame.tokens()) {
      Said own = said.get(token.start());
      if (own != null) {
        last = Optional.of(own);
      }
    }
    return last;
  }

  private Optional<Said> firstSaid(Frame frame) {
    return frame.tokens().stream()
        .filter(t -> said.containsKey(t.start()))
        .findFirst()
        .map(t -> said.get(t.start()));
  }
}
