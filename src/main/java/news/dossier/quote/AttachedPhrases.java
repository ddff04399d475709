package news.dossier.quote;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the noun phrase at the head of a chain of prepositions: <i>the mayor of a town</i>. */
final class AttachedPhrases {
  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "that",
          "as",
          "while",
          "because",
          "if",
          "although",
          "though",
          "since",
          "before",
          "after",
          "until",
          "whether",
          "whereas");

  private final NounPhrases phrases;
  private final SourceFinder sources;

  AttachedPhrases(NounPhrases phrases, SourceFinder sources) {
    this.phrases = phrases;
    this.sources = sources;
  }

  /** The first of the phrases that prepositions chain together, ending at an index. */
  Optional<Subject> leftmost(Frame frame, int end) {
    int last = behindBracket(frame, end);
    int start = phrases.start(frame, last);
    int steps = 0;
    while (start > 1 && steps++ < 4 && PREPOSITIONS.contains(frame.tag(start - 1))) {
      int head = behindBracket(frame, start - 2);
      int further = phrases.start(frame, head);
      if (further < 0) {
        break;
      }
      start = further;
      last = head;
    }
    start = withCoordinate(frame, start, last);
    if (start < 0 || (start > 0 && isObjectPlace(frame, start))) {
      return Optional.empty();
    }
    int first = start;
    return sources.of(frame, start, last).map(s -> new Subject(s, first));
  }

  /** {@code The doctor and author said}: two descriptions of one person share an article. */
  private int withCoordinate(Frame frame, int start, int last) {
    boolean bare = frame.tag(last).equals("NN") && !frame.tag(start).equals("DT");
    boolean joined = start > 1 && bare && frame.word(start - 1).equals("and");
    int left = joined ? phrases.start(frame, start - 2) : -1;
    return left >= 0 && frame.tag(left).equals("DT") ? left : start;
  }

  /** {@code in Paris}, {@code after the vote}: a phrase behind a preposition is no subject. */
  private boolean isObjectPlace(Frame frame, int start) {
    boolean clause = CONJUNCTIONS.contains(frame.word(start - 1).toLowerCase(Locale.ROOT));
    return PREPOSITIONS.contains(frame.tag(start - 1)) && !clause;
  }

  private static int behindBracket(Frame frame, int end) {
    if (!frame.word(end).equals(")") && !frame.word(end).equals("]")) {
      return end;
    }
    for (int i = end - 1; i >= Math.max(0, end - 12); i--) {
      if (frame.word(i).equals("(") || frame.word(i).equals("[")) {
        return i - 1;
      }
    }
    return end;
  }
}
