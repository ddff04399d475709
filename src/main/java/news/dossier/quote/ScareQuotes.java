package news.dossier.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dossier.model.Token;

/** Tells nicknames, titles and words held at arm's length from speech. */
final class ScareQuotes {
  private static final int LONGEST_TITLE = 9;
  private static final int SHORTEST_SPEECH = 4;
  private static final Set<String> NAMING =
      Set.of(
          "so-called",
          "dubbed",
          "nicknamed",
          "titled",
          "entitled",
          "named",
          "codenamed",
          "headlined",
          "aka");
  private static final Set<String> WORKS =
      Set.of(
          "film",
          "movie",
          "book",
          "novel",
          "song",
          "album",
          "show",
          "series",
          "play",
          "magazine",
          "newspaper",
          "documentary",
          "program",
          "programme",
          "podcast",
          "sitcom",
          "drama",
          "comedy",
          "opera",
          "painting",
          "single",
          "memoir",
          "musical",
          "hit",
          "game");

  /** Nouns behind which words are mentioned rather than said. */
  private static final Set<String> TERMS = Set.of("word", "words", "term", "terms", "phrase");

  private final Words words;
  private final Names names;

  ScareQuotes(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  /** Whether the span cannot be speech, whatever the sentence says. */
  boolean isNoSpeech(QuotedSpan quote) {
    List<Token> inside = inside(quote);
    if (inside.isEmpty()) {
      return true;
    }
    int before = words.from(quote.span().start()) - 1;
    return isNickname(quote, inside)
        || (before >= 0 && isNaming(before) && inside.size() < LONGEST_TITLE);
  }

  /** Whether the span is the name of a work, or of something else that has capitals. */
  boolean isTitle(QuotedSpan quote) {
    List<Token> inside = inside(quote);
    if (inside.size() > LONGEST_TITLE || isPredicate(quote)) {
      return false;
    }
    boolean capitals =
        inside.stream()
            .filter(t -> t.text().length() > 3 || t.tag().startsWith("NN"))
            .allMatch(t -> !Character.isLowerCase(t.text().charAt(0)));
    boolean predicate =
        inside.stream().anyMatch(t -> Set.of("VBD", "VBP", "MD", "PRP").contains(t.tag()));
    boolean shout = inside.size() == 1 || quote.span().in(words.text()).contains("!");
    return capitals && !predicate && !shout && inside.stream().anyMatch(t -> t.text().length() > 3);
  }

  /** {@code hailed her as “The Pier Queen”}: capitals or not, the words are the speaker's. */
  private boolean isPredicate(QuotedSpan quote) {
    int before = words.from(quote.span().start()) - 1;
    return before >= 0 && Set.of("as", ":").contains(words.get(before).text());
  }

  /** Whether the span reads as somebody's words even where nothing says whose they are. */
  boolean looksLikeSpeech(QuotedSpan quote) {
    List<Token> inside = inside(quote);
    long real = inside.stream().filter(t -> !Frame.isPunctuation(t)).count();
    boolean verb = inside.stream().anyMatch(Token::isVerb);
    boolean stop = Frames.endsInStop(quote.span().in(words.text()));
    return real >= SHORTEST_SPEECH
        && verb
        && (stop || real >= 2 * SHORTEST_SPEECH)
        && !isTitle(quote);
  }

  private List<Token> inside(QuotedSpan quote) {
    List<Token> all = words.between(quote.span().start(), quote.span().end());
    return all.stream().filter(t -> !Frame.isPunctuation(t) || t.text().equals("!")).toList();
  }

  /** {@code Marcia “Cia” Price}. */
  private boolean isNickname(QuotedSpan quote, List<Token> inside) {
    int before = words.from(quote.span().start()) - 1;
    int after = words.from(quote.span().end());
    return inside.size() <= 2
        && before >= 0
        && after < words.size()
        && inside.stream().allMatch(t -> Character.isUpperCase(t.text().charAt(0)))
        && isPartOfName(words.get(before))
        && Character.isUpperCase(words.get(after).text().charAt(0))
        && words.get(after).start() - quote.span().end() <= 1;
  }

  private boolean isPartOfName(Token token) {
    return names.isPerson(token)
        || (token.tag().equals("NNP") && Character.isUpperCase(token.text().charAt(0)));
  }

  private boolean isNaming(int before) {
    String word = words.get(before).text().toLowerCase(Locale.ROOT);
    boolean knownAs =
        word.equals("as") && before > 0 && words.get(before - 1).text().equals("known");
    return NAMING.contains(word) || TERMS.contains(word) || WORKS.contains(word) || knownAs;
  }
}
