package news.dossier.mention;

import java.util.List;
import java.util.Optional;
import news.dossier.model.Curation;
import news.dossier.model.Mention;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Token;

/**
 * Gives the curator the last word: finds the names that are stated wherever they are printed, as
 * written or in capitals, and drops those that are stated to be none. A longer name that was read
 * stays whole; the curator can state that it is none.
 */
final class CuratorNames {
  private final StatedNames stated;

  CuratorNames(Curation curation) {
    this.stated = new StatedNames(curation);
  }

  void apply(ArticleNames article) {
    if (stated.isEmpty()) {
      return;
    }
    for (Mention mention : article.mentions()) {
      if (stated.isNone(mention.text(), mention.type())) {
        article.remove(mention);
        stated
            .meaning(StatedNames.normal(mention.text()))
            .flatMap(StatedNames.Meaning::type)
            .ifPresent(type -> article.put(mention.span(), type, NameRule.CURATOR));
      }
    }
    article.article().sentences().forEach(sentence -> find(sentence, article));
  }

  private void find(Sentence sentence, ArticleNames article) {
    List<Token> tokens = sentence.tokens();
    SentenceForm form = new SentenceForm(tokens);
    PlainWords plain = new PlainWords(tokens);
    int from = 0;
    while (from < tokens.size()) {
      from = Math.max(from + 1, find(from, tokens, form, plain, article));
    }
  }

  /** Behind which token the longest stated name ends that begins with a token; 0 if none does. */
  private int find(
      int from, List<Token> tokens, SentenceForm form, PlainWords plain, ArticleNames article) {
    for (int length : stated.lengths(form.firstWord(from))) {
      int to = form.endOf(from, length);
      if (to > from) {
        Optional<StatedNames.Meaning> meaning = stated.meaning(form.text(from, length));
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        if (meaning.isPresent() && fits(from, to, span, meaning.get(), plain, article)) {
          meaning.get().type().ifPresent(type -> article.put(span, type, NameRule.CURATOR));
          return to;
        }
      }
    }
    return 0;
  }

  private static boolean fits(
      int from,
      int to,
      Span span,
      StatedNames.Meaning meaning,
      PlainWords plain,
      ArticleNames article) {
    List<Mention> there = article.overlapping(span);
    if (there.isEmpty()) {
      return to - from > 1 || plain.mayBeName(from, meaning.asWritten());
    }
    return there.stream().allMatch(m -> m.span().equals(span) || !m.span().contains(span));
  }
}
