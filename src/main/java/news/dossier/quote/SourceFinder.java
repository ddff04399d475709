package news.dossier.quote;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Span;
import news.dossier.model.Token;

/** Makes the words of a noun phrase the source of a quotation, if they can speak. */
final class SourceFinder {
  private static final Set<String> MUTE =
      Set.of(
          "you",
          "that",
          "which",
          "there",
          "this",
          "these",
          "those",
          "way",
          "thing",
          "part",
          "number",
          "percent",
          "case",
          "point",
          "reason",
          "result",
          "place",
          "fact",
          "me",
          "him",
          "us",
          "them",
          "himself",
          "herself",
          "themselves",
          "itself",
          "something",
          "nothing",
          "anything",
          "everything",
          "what");
  private static final Set<String> ATTACHED = Set.of("of", "for", "from", "at", "with", "in", "on");
  private static final Set<String> MEDIA =
      Set.of(
          "channel",
          "newspaper",
          "magazine",
          "agency",
          "tv",
          "radio",
          "outlet",
          "station",
          "program",
          "programme",
          "show",
          "podcast",
          "site",
          "website");

  private final Names names;
  private final NounPhrases phrases;
  private final SpeechVerbs verbs;
  private final Set<String> firstNames;

  /**
   * @param firstNames in lower case; they show people whom no mention names
   */
  SourceFinder(Names names, NounPhrases phrases, SpeechVerbs verbs, Set<String> firstNames) {
    this.names = names;
    this.phrases = phrases;
    this.verbs = verbs;
    this.firstNames = firstNames;
  }

  /** The source that the base noun phrase from one index to another, inclusive, names. */
  Optional<Source> of(Frame frame, int first, int last) {
    if (first < 0 || last < first) {
      return Optional.empty();
    }
    Token head = frame.get(last);
    if (MUTE.contains(head.lemma()) || head.tag().equals("EX")) {
      return Optional.empty();
    }
    if (head.tag().equals("PRP")) {
      return Optional.of(new Source(head.span(), Source.Kind.PRONOUN, Optional.empty()));
    }
    Optional<Mention> name = names.at(head);
    boolean person = name.filter(m -> m.type() == EntityType.PERSON).isPresent();
    Optional<Source> known =
        Optional.<Source>empty()
            .or(() -> person ? Optional.empty() : apposition(frame, last))
            .or(() -> name.map(m -> new Source(m.span(), Source.Kind.NAME, name)))
            .or(() -> unmentioned(frame, first, last));
    if (known.isPresent()) {
      return known;
    }
    if (TimeWords.isTime(head) || head.text().chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Span phrase = new Span(frame.get(first).start(), frame.get(withAttached(frame, last)).end());
    Optional<Mention> owner =
        verbs.isSpeechNoun(head) ? owner(frame, first, last) : Optional.empty();
    return Optional.of(new Source(phrase, Source.Kind.NOUN, owner));
  }

  /** The person who ends a phrase: a mention, or else a known first name and what follows it. */
  private Optional<Source> person(Frame frame, int first, int last) {
    Optional<Mention> name = names.at(frame.get(last));
    return name.isPresent()
        ? name.filter(m -> m.type() == EntityType.PERSON)
            .map(m -> new Source(m.span(), Source.Kind.NAME, name))
        : unmentioned(frame, first, last);
  }

  /** {@code Ann Weir}, though no mention says so: capitals behind a first name. */
  private Optional<Source> unmentioned(Frame frame, int first, int last) {
    int start = -1;
    for (int i = last; i >= first && isNamePart(frame, i); i--) {
      if (i < last && firstNames.contains(frame.word(i).toLowerCase(Locale.ROOT))) {
        start = i;
      }
    }
    return start < 0
        ? Optional.empty()
        : Optional.of(
            new Source(
                new Span(frame.get(start).start(), frame.get(last).end()),
                Source.Kind.NAME,
                Optional.empty()));
  }

  private static boolean isNamePart(Frame frame, int i) {
    return frame.get(i).isProperNoun() || frame.tag(i).equals("HYPH");
  }

  /** {@code Kim's} in {@code Kim's statement}. */
  private Optional<Mention> owner(Frame frame, int first, int last) {
    for (int i = last; i > first; i--) {
      if (frame.tag(i).equals("POS")) {
        return names.at(frame.get(i - 1));
      }
    }
    return Optional.empty();
  }

  /**
   * The person behind a description: {@code the mayor of the town, Ann Weir,} and, where a
   * translation made the outlet the speaker, {@code said Our Times, the television channel of Ann
   * Weir}.
   */
  private Optional<Source> apposition(Frame frame, int last) {
    int comma = withAttached(frame, last) + 1;
    if (!frame.word(comma).equals(",")) {
      return Optional.empty();
    }
    int end = phrases.end(frame, comma + 1);
    if (end < 0) {
      return Optional.empty();
    }
    Optional<Source> person = person(frame, comma + 1, end);
    boolean closed =
        Set.of(",", ".", "", ":", Frame.QUOTE, "WP", "-LRB-").contains(frame.tag(end + 1));
    if (person.isPresent() && closed) {
      return person;
    }
    boolean capitalised = Character.isUpperCase(frame.word(last).charAt(0));
    boolean outlet = MEDIA.contains(frame.get(end).lemma().toLowerCase(Locale.ROOT));
    if (capitalised && outlet && frame.word(end + 1).equals("of")) {
      int owner = phrases.end(frame, end + 2);
      return owner < 0 ? Optional.empty() : person(frame, end + 2, owner);
    }
    return Optional.empty();
  }

  /** Index of the last word of a phrase with what hangs on it: {@code a spokesman for the town}. */
  private int withAttached(Frame frame, int last) {
    if (!ATTACHED.contains(frame.word(last + 1))) {
      return last;
    }
    int end = phrases.end(frame, last + 2);
    return end < 0 || TimeWords.isTime(frame.get(end)) ? last : end;
  }
}
