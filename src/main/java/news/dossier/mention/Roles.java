package news.dossier.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Mention.Role;
import news.dossier.model.Sentence;
import news.dossier.model.Span;
import news.dossier.model.Tokenized;

/** Finds what the text calls a person beside the name. */
final class Roles {
  private Roles() {}

  /** The same mentions; those of people with the role that is printed beside them. */
  static List<Mention> added(Tokenized article, List<Mention> mentions) {
    NavigableMap<Integer, Mention> byStart = new TreeMap<>();
    mentions.forEach(mention -> byStart.put(mention.span().start(), mention));
    List<Mention> result = new ArrayList<>();
    int sentence = 0;
    for (Mention mention : mentions) {
      while (article.sentences().get(sentence).span().end() < mention.span().end()) {
        sentence++;
      }
      result.add(
          mention.type() == EntityType.PERSON
              ? withRole(
                  mention, role(article, article.sentences().get(sentence), mention, byStart))
              : mention);
    }
    return result;
  }

  private static Mention withRole(Mention mention, Optional<Role> role) {
    return new Mention(mention.span(), mention.text(), mention.type(), role, mention.rule());
  }

  private static Optional<Role> role(
      Tokenized article, Sentence sentence, Mention name, NavigableMap<Integer, Mention> mentions) {
    RolePhrase phrase = new RolePhrase(sentence, name, mentions);
    return phrase
        .before()
        .or(phrase::after)
        .or(phrase::beforeComma)
        .map(span -> new Role(span, span.in(article.text())));
  }

  /** A stretch of tokens as a span. */
  static Span span(Sentence sentence, int from, int to) {
    return new Span(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end());
  }
}
