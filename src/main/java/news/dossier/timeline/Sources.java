package news.dossier.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Sourced;
import news.dossier.model.Span;
import news.dossier.text.FoldedText;
import news.dossier.text.QuotableText;

/** The articles, in which a curator's evidence is looked up. */
final class Sources {
  private final Map<String, Article> byName = new LinkedHashMap<>();
  private final Map<String, QuotableText> texts = new HashMap<>();

  Sources(List<Article> articles) {
    articles.forEach(article -> byName.put(article.slug(), article));
    articles.forEach(article -> byName.put(article.seed().path(), article));
  }

  /** The article with this seed, or of this address. */
  Optional<Article> article(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Paths of seeds and addresses, sorted. */
  Set<String> names() {
    return new TreeSet<>(byName.keySet());
  }

  /** The day on which a seed's article was published; far in the future where nobody says. */
  LocalDate published(String seed) {
    return article(seed)
        .flatMap(article -> article.metadata().published())
        .map(Sourced::value)
        .flatMap(Edtf::day)
        .orElse(LocalDate.MAX);
  }

  /** Where the words stand in the article's text. */
  List<Span> find(Article article, String words) {
    return texts
        .computeIfAbsent(article.seed().path(), p -> QuotableText.of(article.cleaned().text()))
        .find(words);
  }

  /** The sentence in which the words stand; the words alone where there is none. */
  static Span sentence(Article article, Span words) {
    Annotations annotations = article.annotations();
    int index = annotations.sentenceAt(words.start());
    return index >= 0 && annotations.sentences().get(index).contains(words)
        ? annotations.sentences().get(index)
        : words;
  }

  /** The sentence of the article that has most of the words; empty if none has one. */
  static Optional<String> nearest(Article article, String words) {
    Set<String> wanted = new HashSet<>(FoldedText.of(words).folds());
    Optional<String> best = Optional.empty();
    int most = 0;
    for (Span span : article.annotations().sentences()) {
      String sentence = span.in(article.cleaned().text());
      Set<String> shared = new HashSet<>(FoldedText.of(sentence).folds());
      shared.retainAll(wanted);
      if (shared.size() > most) {
        most = shared.size();
        best = Optional.of(sentence);
      }
    }
    return best;
  }
}
