package news.dossier.quote;

import java.util.Locale;
import java.util.Set;
import news.dossier.model.EntityType;
import news.dossier.model.Token;

/**
 * Finds the borders of base noun phrases, as a chunker does, from parts of speech and names.
 *
 * <p>A base noun phrase runs from its article, possessor or first adjective to its head: {@code
 * Putin's presidential assistant}. Two names side by side are two phrases.
 */
final class NounPhrases {
  private static final Set<String> HEADS =
      Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "FW", "DT", "JJ", "JJS", "EX");
  private static final Set<String> INSIDE =
      Set.of(
          "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "POS", "FW", "HYPH", "``", "''",
          "AFX");
  private static final Set<String> OPENERS = Set.of("DT", "PRP$", "PDT");
  private static final Set<String> LONE_DETERMINERS =
      Set.of("some", "others", "many", "both", "another", "several", "other", "most", "few");
  private static final int MAX_WORDS = 25;

  private final Names names;

  NounPhrases(Names names) {
    this.names = names;
  }

  /** Index of the first word of the phrase whose last word is at an index; -1 if there is none. */
  int start(Frame frame, int last) {
    int i = last;
    if (i < 0 || !isHead(frame, i)) {
      return -1;
    }
    if (frame.tag(i).equals("PRP")) {
      return i;
    }
    i = nameStart(frame, i);
    while (i > 0 && last - i < MAX_WORDS) {
      Token left = frame.get(i - 1);
      if (OPENERS.contains(left.tag()) && !isNamed(left)) {
        return i >= 2 && frame.tag(i - 2).equals("PDT") ? i - 2 : i - 1;
      }
      if (!isInside(frame, i - 1, last) || isBorder(frame, i - 1)) {
        break;
      }
      i = nameStart(frame, i - 1);
    }
    return frame.tag(i).equals("POS") ? i + 1 : i;
  }

  /** Index of the last word of the phrase whose first word is at an index; -1 if there is none. */
  int end(Frame frame, int first) {
    int i = first;
    if (i < 0 || i >= frame.size()) {
      return -1;
    }
    if (frame.tag(i).equals("PRP")) {
      return i;
    }
    int head = -1;
    while (i < frame.size() && i - first < MAX_WORDS) {
      Token token = frame.get(i);
      boolean opener = OPENERS.contains(token.tag()) && head < 0;
      boolean participle = head < 0 && i > first && Set.of("VBN", "VBG").contains(token.tag());
      if (isNamed(token)) {
        i = nameEnd(frame, i);
      } else if (!opener && !participle && !INSIDE.contains(token.tag())) {
        break;
      }
      if (isHead(frame, i) && !(opener && i == first && INSIDE.contains(frame.tag(i + 1)))) {
        head = i;
      }
      if (i + 1 < frame.size() && isBorder(frame, i)) {
        break;
      }
      i++;
    }
    while (head > first
        && Set.of("''", "``", "JJ").contains(frame.tag(head))
        && !isNominal(frame, head)) {
      head--;
    }
    return head;
  }

  /** Whether the word can be what the phrase is about. */
  private boolean isHead(Frame frame, int i) {
    Token token = frame.get(i);
    if (isNamed(token)) {
      return true;
    }
    if (!HEADS.contains(token.tag())) {
      return false;
    }
    boolean lone = Set.of("DT", "JJ", "JJS", "CD").contains(token.tag());
    return !lone
        || isNominal(frame, i)
        || LONE_DETERMINERS.contains(token.text().toLowerCase(Locale.ROOT))
        || (token.tag().equals("CD") && isCapitalisedWord(token.text()));
  }

  /** {@code The cardinal said}, {@code the accused said}: an adjective between article and verb. */
  private static boolean isNominal(Frame frame, int i) {
    return frame.tag(i).equals("JJ")
        && frame.tag(i - 1).equals("DT")
        && frame.tag(i + 1).startsWith("VB");
  }

  /** {@code XI}, which a tagger takes for a number. */
  private static boolean isCapitalisedWord(String text) {
    return text.chars().allMatch(Character::isLetter) && Character.isUpperCase(text.charAt(0));
  }

  private boolean isInside(Frame frame, int i, int last) {
    Token token = frame.get(i);
    boolean participle =
        i + 1 <= last
            && Set.of("VBN", "VBG").contains(token.tag())
            && OPENERS.contains(frame.tag(i - 1));
    return INSIDE.contains(token.tag()) || isNamed(token) || participle;
  }

  /** Whether a new phrase starts behind a word: another name, or a name behind a day. */
  private boolean isBorder(Frame frame, int left) {
    Token a = frame.get(left);
    Token b = frame.get(left + 1);
    if (b.tag().equals("POS") || a.tag().equals("POS")) {
      return false;
    }
    boolean sameName = names.at(a).equals(names.at(b));
    if (sameName && names.at(a).isPresent()) {
      return false;
    }
    if (names.isPerson(a)) {
      return isNamed(b) || !b.tag().startsWith("NN") || followsRole(frame, left);
    }
    return names.isPerson(b) && (TimeWords.isTime(a) || isPlace(a));
  }

  /** {@code journalist Ann Weir}: behind a role, the name ends the phrase. */
  private boolean followsRole(Frame frame, int lastOfName) {
    int before = nameStart(frame, lastOfName) - 1;
    return frame.tag(before).equals("NN") && Character.isLowerCase(frame.word(before).charAt(0));
  }

  /** {@code In Paris Trump said}: a place is no part of the speaker's description. */
  private boolean isPlace(Token token) {
    return names.at(token).filter(m -> m.type() == EntityType.PLACE).isPresent();
  }

  private boolean isNamed(Token token) {
    return names.at(token).isPresent();
  }

  private int nameStart(Frame frame, int i) {
    int first = i;
    while (first > 0
        && isNamed(frame.get(i))
        && names.at(frame.get(first - 1)).equals(names.at(frame.get(i)))) {
      first--;
    }
    return first;
  }

  private int nameEnd(Frame frame, int i) {
    int last = i;
    while (last + 1 < frame.size()
        && names.at(frame.get(last + 1)).equals(names.at(frame.get(i)))) {
      last++;
    }
    return last;
  }
}
