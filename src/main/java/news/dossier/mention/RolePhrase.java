package news.dossier.mention;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Token;

/**
 * The words beside one person's name that may be a role: a noun phrase whose head is a title or the
 * name of an office or trade.
 */
final class RolePhrase {
  /** Tokens of the longest role. */
  private static final int LONGEST = 14;

  private static final Set<String> OF = Set.of("of", "for", "at", "in", "to", "with", "on");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final NavigableMap<Integer, Mention> mentions;
  private final int from;
  private final int to;

  RolePhrase(Sentence sentence, Mention name, NavigableMap<Integer, Mention> mentions) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.mentions = mentions;
    int first = 0;
    while (tokens.get(first).start() < name.span().start()) {
      first++;
    }
    int last = first;
    while (last < tokens.size() && tokens.get(last).end() <= name.span().end()) {
      last++;
    }
    this.from = first;
    this.to = last;
  }

  /** {@code Chinese President} Xi Jinping; {@code Mr} Kim; {@code Secretary of State} Jane Roe. */
  Optional<Span> before() {
    if (from == 0) {
      return Optional.empty();
    }
    if (isTitle(from - 1)) {
      return Optional.of(Roles.span(sentence, phraseStart(from - 1), from));
    }
    int of = from - 1;
    while (of > 0 && of > from - 4 && tokens.get(of).tag().matches("NNP?S?|JJ")) {
      of--;
    }
    return of > 0 && of < from - 1 && word(of).equals("of") && isTitle(of - 1)
        ? Optional.of(Roles.span(sentence, phraseStart(of - 1), from))
        : Optional.empty();
  }

  /** Hong Lei, {@code assistant foreign minister of China}, said. */
  Optional<Span> after() {
    if (!isComma(to) || to + 1 >= tokens.size()) {
      return Optional.empty();
    }
    int start = to + 1;
    if (tokens.get(start).tag().equals("DT")) {
      start++;
    }
    int end = start;
    while (end < tokens.size() && end - start < LONGEST && continuesAfter(end)) {
      end++;
    }
    boolean closed = end == tokens.size() || tokens.get(end).tag().matches("[,.:]|-RRB-|CC");
    return closed && end > start && isTitle(headOf(start, end))
        ? Optional.of(Roles.span(sentence, start, end))
        : Optional.empty();
  }

  /** {@code Myanmar's military chief}, Min Aung Hlaing, said. */
  Optional<Span> beforeComma() {
    boolean set =
        isComma(from - 1) && (to == tokens.size() || tokens.get(to).tag().matches("[,.]"));
    return set && from > 1 && isTitle(from - 2)
        ? Optional.of(Roles.span(sentence, phraseStart(from - 2), from - 1))
        : Optional.empty();
  }

  /** Where the noun phrase that ends in a token begins, without its article. */
  private int phraseStart(int head) {
    int start = head;
    boolean address = TitleWords.isNeverName(tokens.get(head));
    while (start > 0
        && head - start < LONGEST
        && (address ? isTitle(start - 1) : continuesBefore(start - 1))) {
      start--;
    }
    while (start < head && tokens.get(start).tag().matches("POS|HYPH|CC|:")) {
      start++;
    }
    return start;
  }

  private boolean continuesBefore(int i) {
    Token token = tokens.get(i);
    if (isPerson(i)) {
      return i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("POS");
    }
    return token.tag().matches("NN|NNS|NNP|NNPS|JJ|JJS|HYPH|POS|VBN|AFX")
        || word(i).matches("acting|vice|-")
        || (word(i).equals("and") && i > 0 && isTitle(i - 1));
  }

  private boolean continuesAfter(int i) {
    Token token = tokens.get(i);
    if (isPerson(i)) {
      return i + 1 < tokens.size() && (isPerson(i + 1) || tokens.get(i + 1).tag().equals("POS"));
    }
    return token.tag().matches("NN|NNS|NNP|NNPS|JJ|JJS|HYPH|POS|DT|VBN|VBG|CD|AFX|PRP\\$|RB")
        || OF.contains(word(i))
        || (word(i).equals("and") && i + 1 < tokens.size() && !tokens.get(i + 1).isVerb());
  }

  /** The last noun before the first preposition. */
  private int headOf(int start, int end) {
    int head = start;
    while (head + 1 < end && !OF.contains(word(head + 1)) && !word(head + 1).equals("and")) {
      head++;
    }
    return head;
  }

  private boolean isTitle(int i) {
    return i >= 0 && i < tokens.size() && !isPerson(i) && TitleWords.isTitle(tokens.get(i));
  }

  private boolean isComma(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).text().equals(",");
  }

  private String word(int i) {
    return Words.lower(tokens.get(i).text());
  }

  private boolean isPerson(int i) {
    Map.Entry<Integer, Mention> floor = mentions.floorEntry(tokens.get(i).start());
    return floor != null
        && floor.getValue().type() == EntityType.PERSON
        && floor.getValue().span().overlaps(tokens.get(i).span());
  }
}
