package news.dossier.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import news.dossier.model.Curation;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.PackedText;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Token;

/**
 * Settles the names of a whole dossier: what one article leaves open, the others may tell
 * (Krishnan, Manning 2006, section 3: corpus majority). Linear in the length of the texts; the
 * result does not depend on the order of the articles.
 */
public final class CorpusNames {
  /** Articles that must agree before a form that was not seen as a name becomes one. */
  private static final int FEWEST_TO_ADD = 2;

  /** Articles that must agree before a name gets another type. */
  private static final int FEWEST_TO_CHANGE = 3;

  /** Below this share of places where it is a name, a form is left alone where it is none. */
  private static final double MOSTLY_A_NAME = 0.7;

  /**
   * The mentions of each article, settled; each list in the order of its text, without overlaps.
   *
   * @param mentions what {@link MentionReader#read} gave for each article, in the same order
   * @param curation whose names win over all that was read
   */
  public List<List<Mention>> settle(
      List<PackedText> articles, List<List<Mention>> mentions, Curation curation) {
    if (articles.size() != mentions.size()) {
      throw new IllegalArgumentException(
          articles.size() + " articles, but mentions of " + mentions.size());
    }
    // Unpacked for each pass anew, or the tokens of all articles would be in memory at once.
    IntFunction<ArticleNames> names =
        i -> new ArticleNames(articles.get(i).unpacked(), mentions.get(i));
    CorpusForms forms = CorpusForms.of(articles.size(), names);
    CuratorNames curator = new CuratorNames(curation);
    return IntStream.range(0, articles.size())
        .parallel()
        .mapToObj(i -> settle(names.apply(i), forms, curator))
        .toList();
  }

  /** The same for one article, by what was counted in all. */
  static List<Mention> settle(ArticleNames article, CorpusForms forms, CuratorNames curator) {
    article.article().sentences().forEach(sentence -> settle(sentence, article, forms));
    curator.apply(article);
    return Roles.added(article.article(), article.mentions());
  }

  private static void settle(Sentence sentence, ArticleNames article, CorpusForms forms) {
    List<Token> tokens = sentence.tokens();
    boolean shouted = Words.isShouted(tokens);
    for (int from = 0; from < tokens.size(); from++) {
      int most = Math.min(forms.longest(Words.lower(tokens.get(from).text())), Segments.LONGEST);
      for (int to = Math.min(tokens.size(), from + most); to > from; to--) {
        if (settle(tokens, from, to, article, forms, shouted)) {
          from = to - 1;
          break;
        }
      }
    }
  }

  /** Whether these words are a known form that was dealt with. */
  private static boolean settle(
      List<Token> tokens,
      int from,
      int to,
      ArticleNames article,
      CorpusForms forms,
      boolean shouted) {
    String form = Words.form(tokens, from, to);
    if (!forms.knows(form)) {
      // nearly all: "the", as in "The Hague"
      return false;
    }
    Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    List<Mention> there = article.overlapping(span);
    if (there.size() == 1 && there.get(0).span().equals(span)) {
      retype(form, there.get(0), article, forms);
      return true;
    }
    boolean word = to - from == 1;
    Optional<EntityType> type = forms.settled(form, word ? FEWEST_TO_ADD : 1);
    // The full name of a person is the same name wherever it stands; other forms must mostly be
    // names.
    boolean fullName = !word && type.equals(Optional.of(EntityType.PERSON));
    boolean mostly = fullName || forms.namedShare(form) >= MOSTLY_A_NAME;
    if (type.isEmpty() || !mostly || !isWritten(tokens, from, to)) {
      return false;
    }
    boolean fits =
        there.isEmpty()
            ? standsAlone(tokens, from, to) && isPlain(tokens, from, to, type.get(), shouted)
            : !word && there.stream().allMatch(m -> span.contains(m.span()) && isUnsure(m));
    if (fits) {
      article.put(span, type.get(), NameRule.CORPUS_EVIDENCE);
    }
    return fits;
  }

  /** Whether no name goes on at either end: not the U.S. of the U.S. Open. */
  private static boolean standsAlone(List<Token> tokens, int from, int to) {
    return (from == 0 || !mayBeNamePart(tokens.get(from - 1)))
        && (to == tokens.size() || !mayBeNamePart(tokens.get(to)));
  }

  private static boolean mayBeNamePart(Token token) {
    return token.text().equals("-") || (token.isProperNoun() && Words.isCapitalized(token.text()));
  }

  /** In a line without small letters only people are sure enough: a city may be a team there. */
  private static boolean isPlain(
      List<Token> tokens, int from, int to, EntityType type, boolean shouted) {
    return shouted ? type == EntityType.PERSON : to - from > 1 || tokens.get(from).isProperNoun();
  }

  private static void retype(
      String form, Mention mention, ArticleNames article, CorpusForms forms) {
    Optional<EntityType> type = forms.settled(form, FEWEST_TO_CHANGE);
    boolean person =
        type.isPresent()
            && (type.get() == EntityType.PERSON || mention.type() == EntityType.PERSON);
    if (person && type.get() != mention.type() && isUnsure(mention)) {
      article.put(mention.span(), type.get(), NameRule.CORPUS_EVIDENCE);
    }
  }

  /** What was settled before is not unsettled by itself. */
  private static boolean isUnsure(Mention mention) {
    return !mention.rule().equals(NameRule.MODELS_AGREE.ruleName())
        && !mention.rule().equals(NameRule.CORPUS_EVIDENCE.ruleName());
  }

  /** Names are written with a capital at both ends. */
  private static boolean isWritten(List<Token> tokens, int from, int to) {
    return Words.isCapitalized(tokens.get(from).text())
        && Words.isCapitalized(tokens.get(to - 1).text());
  }
}
