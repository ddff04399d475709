package news.dossier.quote;

import java.util.Optional;
import java.util.Set;

/** Finds the subject in front of a comma: past appositions, participles and relative clauses. */
final class Appositions {
  private static final Set<String> MODIFIERS =
      Set.of("WP", "WDT", "WRB", "WP$", "VBG", "VBN", "IN", "TO", "RB", "CD", "JJ", "RBR");
  private static final int SEGMENTS = 6;
  private static final int SEGMENT_WORDS = 40;

  private final NounPhrases phrases;
  private final SourceFinder sources;
  private final AttachedPhrases attached;

  Appositions(NounPhrases phrases, SourceFinder sources, AttachedPhrases attached) {
    this.phrases = phrases;
    this.sources = sources;
    this.attached = attached;
  }

  /** {@code Ann Weir, the mayor, who is 41, said}: the leftmost phrase between the commas. */
  Optional<Subject> find(Frame frame, int comma) {
    Optional<Subject> best = Optional.empty();
    int end = comma;
    for (int n = 0; n < SEGMENTS && end > 0; n++) {
      int left = end - 1;
      while (left >= 0 && end - left < SEGMENT_WORDS && !isBreak(frame, left)) {
        left--;
      }
      int first = left + 1;
      if (first == end) {
        break;
      }
      Optional<Subject> here = phraseOf(frame, first, end);
      boolean whole = here.isPresent() && isSegmentStart(frame, first, here.get().start());
      if (whole) {
        best = preferPerson(here, best);
      } else if (!MODIFIERS.contains(frame.tag(first))) {
        return best.isPresent() ? best : here;
      }
      if (left < 0 || frame.isQuote(left)) {
        break;
      }
      end = left;
    }
    return best;
  }

  private static boolean isBreak(Frame frame, int i) {
    return frame.isComma(i) || frame.isQuote(i);
  }

  /** The phrase that ends a segment, or the first of several that a conjunction joins. */
  private Optional<Subject> phraseOf(Frame frame, int first, int end) {
    Optional<Subject> last = attached.leftmost(frame, end - 1);
    boolean simple = last.isPresent() && isSegmentStart(frame, first, last.get().start());
    if (simple || MODIFIERS.contains(frame.tag(first)) || hasFinite(frame, first, end)) {
      return last;
    }
    return sources
        .of(frame, first, phrases.end(frame, first))
        .map(s -> new Subject(s, first))
        .or(() -> last);
  }

  private static boolean hasFinite(Frame frame, int first, int end) {
    for (int i = first; i < end && !frame.tag(i).startsWith("W"); i++) {
      if (frame.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether only a conjunction or an adverb stands between a segment's start and a phrase. */
  private static boolean isSegmentStart(Frame frame, int first, int start) {
    for (int i = first; i < start; i++) {
      if (!Set.of("CC", "RB", "''", "``").contains(frame.tag(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Subject> preferPerson(Optional<Subject> left, Optional<Subject> right) {
    boolean description = left.map(s -> s.source().kind() == Source.Kind.NOUN).orElse(true);
    boolean name = right.map(s -> s.source().kind() == Source.Kind.NAME).orElse(false);
    return description && name
        ? right.map(r -> new Subject(r.source(), left.map(Subject::start).orElse(r.start())))
        : left;
  }
}
