package news.dossier.quote;

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
  private static final int GROUP_WORDS = 7;
  private static final int CLAUSE_WORDS = 60;

  private final NounPhrases phrases;
  private final SourceFinder sources;
  private final Names names;
  private final AttachedPhrases attached;
  private final Appositions appositions;

  Subjects(Names names, NounPhrases phrases, SourceFinder sources) {
    this.names = names;
    this.phrases = phrases;
    this.sources = sources;
    this.attached = new AttachedPhrases(phrases, sources);
    this.appositions = new Appositions(phrases, sources, attached);
  }

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
      return names.isPerson(frame.get(i))
          ? attached.leftmost(frame, i)
          : mainSubject(frame, i).or(() -> attached.leftmost(frame, i));
    }
    if (tag.equals("CC")) {
      return mainSubject(frame, i);
    }
    if (frame.isComma(i)) {
      return appositions.find(frame, i).or(() -> mainSubject(frame, i));
    }
    return attached.leftmost(frame, i).or(() -> onlyClause(frame, verb));
  }

  /** {@code A letter written to help the deal in 2020 said}: nothing but the verb has a tense. */
  private Optional<Subject> onlyClause(Frame frame, int verb) {
    int last = phrases.end(frame, 0);
    if (last < 0 || verb > CLAUSE_WORDS || !frame.isFinite(verb)) {
      return Optional.empty();
    }
    for (int i = last + 1; i < verb; i++) {
      if (frame.isFinite(i) || frame.isQuote(i)) {
        return Optional.empty();
      }
    }
    return sources.of(frame, 0, last).map(s -> new Subject(s, 0));
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

  private Optional<Subject> antecedent(Frame frame, int relative) {
    int last = frame.isComma(relative - 1) ? relative - 2 : relative - 1;
    return attached.leftmost(frame, last);
  }

  /** The first of the phrases that prepositions chain together, ending at an index. */
  Optional<Subject> leftmost(Frame frame, int end) {
    return attached.leftmost(frame, end);
  }

  /** The subject of the first clause before an index: the first phrase with a verb behind it. */
  Optional<Subject> mainSubject(Frame frame, int before) {
    int from = Math.max(0, before - CLAUSE_WORDS);
    for (int i = from; i <= before && i < frame.size(); i++) {
      if (frame.isFinite(i) && i > 0) {
        Optional<Subject> subject = subjectOfFinite(frame, i);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return firstWords(frame);
  }

  /** A name or pronoun that opens the sentence, for when no verb was recognised as one. */
  private Optional<Subject> firstWords(Frame frame) {
    int last = phrases.end(frame, 0);
    boolean open = Set.of(",", "VBN", "-LRB-").contains(frame.tag(last + 1));
    return last < 0 || !open
        ? Optional.empty()
        : sources
            .of(frame, 0, last)
            .filter(s -> s.kind() != Source.Kind.NOUN)
            .map(s -> new Subject(s, 0));
  }

  private Optional<Subject> subjectOfFinite(Frame frame, int verb) {
    int i = leftOfGroup(frame, verb);
    if (i < 0 || frame.tag(i).startsWith("W")) {
      return Optional.empty();
    }
    return frame.isComma(i) ? appositions.find(frame, i) : attached.leftmost(frame, i);
  }
}
