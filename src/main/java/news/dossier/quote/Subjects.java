package news.dossier.quote;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the subject of a verb without a parser: leftwards over the verb's group, past relative
 * clauses, appositions and attached phrases, to the noun phrase that the clause starts with.
 */
final class Subjects {
  private static final Set<String> VERB_GROUP =
      Set.of("RB", "MD", "VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "TO", "RP");
  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
  private static final Set<String> MODIFIERS =
      Set.of("WP", "WDT", "WRB", "WP$", "VBG", "VBN", "IN", "TO", "RB", "CD", "JJ", "RBR");
  private static final int GROUP_WORDS = 7;
  private static final int CLAUSE_WORDS = 60;
  private static final int SEGMENTS = 6;
  private static final int SEGMENT_WORDS = 40;

  private final NounPhrases phrases;
  private final SourceFinder sources;
  private final Names names;

  Subjects(Names names, NounPhrases phrases, SourceFinder sources) {
    this.names = names;
    this.phrases = phrases;
    this.sources = sources;
  }

  /** A source and where its noun phrase starts in the frame. */
  record Subject(Source source, int start) {}

  /** The subject of the verb at an index, if it is sure. */
  Optional<Subject> of(Frame frame, int verb) {
    int i = leftOfGroup(frame, verb);
    if (i < 0) {
      return Optional.empty();
    }
    String tag = frame.tag(i);
    if (tag.equals("WP") || tag.equals("WDT")) {
      return antecedent(frame, i);
    }
    if (frame.word(i + 1).equals("to") && i + 2 == verb) {
      return Optional.empty(); // in "asked the crowd to welcome", the crowd is asked
    }
    if (isParticiple(frame, verb)) {
      return mainSubject(frame, i).or(() -> leftmost(frame, i));
    }
    if (tag.equals("CC")) {
      return mainSubject(frame, i);
    }
    if (isComma(frame, i)) {
      return Optional.<Subject>empty()
          .or(() -> behindCommas(frame, i))
          .or(() -> mainSubject(frame, i));
    }
    return leftmost(frame, i);
  }

  /** {@code …, saying “…”}, unlike {@code was saying}. */
  private static boolean isParticiple(Frame frame, int verb) {
    boolean auxiliary =
        frame.tag(verb - 1).startsWith("VB")
            || frame.tag(verb - 1).equals("POS")
            || (frame.tag(verb - 1).equals("RB") && frame.tag(verb - 2).startsWith("VB"));
    return frame.tag(verb).equals("VBG") && !auxiliary;
  }

  private int leftOfGroup(Frame frame, int verb) {
    int i = verb - 1;
    int steps = 0;
    while (i >= 0 && steps++ < GROUP_WORDS && isGroup(frame, i)) {
      i--;
    }
    return i;
  }

  private boolean isGroup(Frame frame, int i) {
    if (names.at(frame.get(i)).isPresent()) {
      return false;
    }
    boolean particle =
        Set.of("on", "also", "out", "up", "back", "ahead").contains(frame.word(i))
            && frame.tag(i - 1).startsWith("VB");
    boolean day = TimeWords.isTime(frame.get(i)) && !PREPOSITIONS.contains(frame.tag(i - 1));
    boolean lastWeek =
        Set.of("last", "this", "next", "earlier").contains(frame.word(i))
            && TimeWords.isTime(frame.get(Math.min(i + 1, frame.size() - 1)));
    boolean clitic = frame.tag(i).equals("POS") && frame.tag(i - 1).equals("PRP");
    return VERB_GROUP.contains(frame.tag(i)) || particle || clitic || lastWeek || (day && i > 0);
  }

  private static boolean isComma(Frame frame, int i) {
    return Set.of(",", "–", "—", "-", "--").contains(frame.word(i));
  }

  private static boolean isBreak(Frame frame, int i) {
    return isComma(frame, i) || frame.isQuote(i);
  }

  private Optional<Subject> antecedent(Frame frame, int relative) {
    int last = isComma(frame, relative - 1) ? relative - 2 : relative - 1;
    return leftmost(frame, last);
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
    if (start < 0 || (start > 0 && isObjectPlace(frame, start))) {
      return Optional.empty();
    }
    int first = start;
    return sources.of(frame, start, last).map(s -> new Subject(s, first));
  }

  /** {@code in Paris}, {@code after the vote}: a phrase behind a preposition is no subject. */
  private boolean isObjectPlace(Frame frame, int start) {
    boolean clause =
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
                "whereas")
            .contains(frame.word(start - 1).toLowerCase(Locale.ROOT));
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

  /** {@code Ann Weir, the mayor, who is 41, said}: the leftmost phrase between the commas. */
  private Optional<Subject> behindCommas(Frame frame, int comma) {
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

  /** The phrase that ends a segment, or the first of several that a conjunction joins. */
  private Optional<Subject> phraseOf(Frame frame, int first, int end) {
    Optional<Subject> last = leftmost(frame, end - 1);
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
      if (isFinite(frame, i)) {
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

  /** The subject of the first clause before an index: the first phrase with a verb behind it. */
  Optional<Subject> mainSubject(Frame frame, int before) {
    int from = Math.max(0, before - CLAUSE_WORDS);
    for (int i = from; i <= before && i < frame.size(); i++) {
      if (isFinite(frame, i) && i > 0) {
        Optional<Subject> subject = subjectOfFinite(frame, i);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> subjectOfFinite(Frame frame, int verb) {
    int i = leftOfGroup(frame, verb);
    if (i < 0 || frame.tag(i).startsWith("W")) {
      return Optional.empty();
    }
    return isComma(frame, i) ? behindCommas(frame, i) : leftmost(frame, i);
  }

  static boolean isFinite(Frame frame, int i) {
    return Set.of("VBD", "VBZ", "VBP", "MD").contains(frame.tag(i));
  }
}
