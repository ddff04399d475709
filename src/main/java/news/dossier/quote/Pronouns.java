package news.dossier.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Span;
import news.dossier.model.Token;
import news.dossier.quote.Genders.Gender;

/**
 * Finds the name that a pronoun stands for; for <i>he</i> and <i>she</i> the last one of that
 * gender who was the subject of a sentence or its speaker, else the last one that a sentence began
 * with.
 */
final class Pronouns {
  private static final Set<String> HE = Set.of("he", "his", "him");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final int FRAMES_BACK = 8;

  private final List<Frame> frames;
  private final Names names;
  private final Genders genders;
  private final Map<Integer, Said> said;
  private final Descriptions descriptions;
  private final SpeechVerbs verbs;

  /**
   * @param said by the start of each quotation: who speaks there
   */
  Pronouns(
      List<Frame> frames,
      Names names,
      Genders genders,
      Map<Integer, Said> said,
      Descriptions descriptions,
      SpeechVerbs verbs) {
    this.frames = frames;
    this.names = names;
    this.genders = genders;
    this.said = said;
    this.descriptions = descriptions;
    this.verbs = verbs;
  }

  /** The mention that a pronoun stands for, if one fits. */
  Optional<Mention> resolve(Span pronoun, String text) {
    int at = frameOf(pronoun.start());
    if (pronoun.in(text).equalsIgnoreCase("it")) {
      return lastOrganization(at, pronoun.start());
    }
    Gender gender = genderOf(pronoun.in(text));
    if (gender == Gender.UNKNOWN) {
      return Optional.empty();
    }
    Optional<Mention> fallback = Optional.empty();
    for (int f = at; f >= Math.max(0, at - FRAMES_BACK); f--) {
      Optional<String> nameless = namelessSpeaker(frames.get(f), pronoun.start());
      if (nameless.isPresent()) {
        return descriptions.find(nameless.get()).filter(m -> fits(m, gender));
      }
      List<Mention> subjects = subjects(frames.get(f), pronoun.start());
      Optional<Mention> subject = lastFitting(subjects, gender);
      if (subject.isPresent()) {
        return subject;
      }
      if (fallback.isEmpty() && f < at) {
        fallback = others(frames.get(f)).stream().filter(m -> fits(m, gender)).findFirst();
      }
    }
    return fallback;
  }

  /**
   * {@code a spokesman said}: the pronoun behind it is more likely his than that of a name further
   * up, and names nobody.
   */
  private Optional<String> namelessSpeaker(Frame frame, int before) {
    for (int i = 1; i < frame.size() && frame.get(i).start() < before; i++) {
      Token noun = frame.get(i - 1);
      boolean person = noun.tag().equals("NN") && names.at(noun).isEmpty();
      if (person
          && frame.isFinite(i)
          && verbs.is(frame.get(i), SpeechVerbs.Kind.SAY)
          && !verbs.isSpeechNoun(noun)
          && !TimeWords.isTime(noun)
          && isNew(frame, i - 1)) {
        return Optional.of(noun.text());
      }
    }
    return Optional.empty();
  }

  /** {@code a spokesman}, unlike {@code the spokesman}, who may have a name further up. */
  private static boolean isNew(Frame frame, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
      if (frame.tag(i).equals("DT")) {
        return !frame.word(i).equalsIgnoreCase("the");
      }
    }
    return false;
  }

  /** <i>It</i> stands for an organization only where one was the last to speak by name. */
  private Optional<Mention> lastOrganization(int at, int before) {
    for (int f = at; f >= Math.max(0, at - FRAMES_BACK); f--) {
      List<Token> tokens = frames.get(f).tokens();
      for (int i = tokens.size() - 1; i >= 0; i--) {
        Said speaker = said.get(tokens.get(i).start());
        if (speaker != null
            && speaker.source().kind() == Source.Kind.NAME
            && speaker.source().span().start() < before) {
          return speaker.source().mention().filter(m -> m.type() == EntityType.ORGANIZATION);
        }
      }
    }
    return Optional.empty();
  }

  private static Gender genderOf(String pronoun) {
    String lower = pronoun.toLowerCase(Locale.ROOT);
    return HE.contains(lower) ? Gender.HE : SHE.contains(lower) ? Gender.SHE : Gender.UNKNOWN;
  }

  private int frameOf(int offset) {
    int low = 0;
    int high = frames.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (frames.get(middle).get(0).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private boolean fits(Mention mention, Gender gender) {
    Gender own = genders.of(mention);
    return own == gender || own == Gender.UNKNOWN;
  }

  private Optional<Mention> lastFitting(List<Mention> mentions, Gender gender) {
    Optional<Mention> unsure = Optional.empty();
    for (Mention mention : mentions) {
      if (genders.of(mention) == gender) {
        return Optional.of(mention);
      }
      if (unsure.isEmpty() && genders.of(mention) == Gender.UNKNOWN) {
        unsure = Optional.of(mention);
      }
    }
    return unsure;
  }

  /** The people who do or say something in a frame before an offset, in order. */
  private List<Mention> subjects(Frame frame, int before) {
    List<Mention> subjects = new ArrayList<>();
    for (int i = 0; i < frame.size() && frame.get(i).start() < before; i++) {
      Token token = frame.get(i);
      if (frame.isQuote(i)) {
        Said speaker = said.get(token.start());
        if (speaker != null && speaker.source().span().start() < before) {
          speaker.source().mention().filter(Pronouns::isPerson).ifPresent(subjects::add);
        }
        continue;
      }
      Optional<Mention> mention = names.at(token).filter(Pronouns::isPerson);
      if (mention.isPresent() && mention.get().span().end() == token.end() && isSubject(frame, i)) {
        subjects.add(mention.get());
      }
    }
    return subjects;
  }

  /** Whether a verb, or a comma with more about the person, stands right behind the name. */
  private static boolean isSubject(Frame frame, int last) {
    String next = frame.tag(last + 1);
    return Set.of("VBD", "VBZ", "VBP", "MD", "RB", "-LRB-").contains(next)
        || (next.equals(",") && last < 8);
  }

  private List<Mention> others(Frame frame) {
    List<Mention> people = new ArrayList<>();
    for (int i = 0; i < frame.size(); i++) {
      if (!frame.isQuote(i) && !frame.tag(i + 1).equals("POS")) {
        names.at(frame.get(i)).filter(Pronouns::isPerson).ifPresent(people::add);
      }
    }
    return people;
  }

  private static boolean isPerson(Mention mention) {
    return mention.type() == EntityType.PERSON;
  }
}
