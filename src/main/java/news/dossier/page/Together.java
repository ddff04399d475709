package news.dossier.page;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Mention;
import news.dossier.text.ShownText;

/**
 * A sentence that names several people and organisations.
 *
 * @param shown whether it stands on its article's page
 * @param named by id
 */
record Together(CitedSentence sentence, boolean shown, Collection<Entry> named) {

  /** All of the dossier, in its order, one at a time: a large one has very many. */
  static void each(Register register, Consumer<Together> consumer) {
    for (Article article : register.articles()) {
      ShownText text = register.shown(article);
      bySentence(article, register)
          .forEach(
              (index, named) -> {
                if (named.size() > 1) {
                  CitedSentence sentence = new CitedSentence(article, index);
                  consumer.accept(new Together(sentence, text.has(index), named.values()));
                }
              });
    }
  }

  private static Map<Integer, Map<String, Entry>> bySentence(Article article, Register register) {
    Annotations read = article.annotations();
    Map<Integer, Map<String, Entry>> bySentence = new TreeMap<>();
    for (Mention mention : read.mentions()) {
      int index = read.sentenceAt(mention.span().start());
      if (index >= 0) {
        register
            .named(article, mention)
            .filter(entry -> Kind.of(entry.entity().type()) != Kind.PLACE)
            .ifPresent(
                entry ->
                    bySentence.computeIfAbsent(index, i -> new TreeMap<>()).put(entry.id(), entry));
      }
    }
    return bySentence;
  }
}
