package news.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Mention;

/** With whom an entity is named: in the same sentences first, then in the same articles. */
final class Companions {
  private static final int SHOWN = 8;

  /**
   * @param sentences that name both
   * @param articles that name both
   * @param receipt address of the first sentence that names both and is shown
   */
  record Companion(Entry entry, int sentences, int articles, Optional<String> receipt) {}

  private final Map<String, Companion> found = new HashMap<>();
  private final Register register;
  private final Entry entry;

  private Companions(Register register, Entry entry) {
    this.register = register;
    this.entry = entry;
  }

  /** The nearest ones of each kind, ranked. */
  static Map<Kind, List<Companion>> of(Entry entry, Register register) {
    Companions companions = new Companions(register, entry);
    entry.byArticle().forEach(companions::count);
    return companions.ranked();
  }

  private void count(List<Appearance> appearances) {
    Article article = appearances.get(0).article();
    Annotations read = article.annotations();
    Set<Integer> sentences = new HashSet<>();
    appearances.forEach(a -> sentences.add(a.sentence()));
    Set<String> inArticle = new HashSet<>();
    Set<String> inSentence = new HashSet<>();
    for (Mention mention : read.mentions()) {
      Optional<Entry> other =
          register.named(article, mention).filter(e -> !e.id().equals(entry.id()));
      if (other.isPresent()) {
        int sentence = Math.max(0, read.sentenceAt(mention.span().start()));
        boolean near =
            sentences.contains(sentence) && inSentence.add(sentence + " " + other.get().id());
        boolean first = inArticle.add(other.get().id());
        found.merge(
            other.get().id(),
            new Companion(
                other.get(),
                near ? 1 : 0,
                first ? 1 : 0,
                near ? receipt(article, sentence) : Optional.empty()),
            (a, b) ->
                new Companion(
                    a.entry(),
                    a.sentences() + b.sentences(),
                    a.articles() + b.articles(),
                    a.receipt().or(b::receipt)));
      }
    }
  }

  private Optional<String> receipt(Article article, int sentence) {
    return register.shown(article).has(sentence)
        ? Optional.of(Cited.address(article, sentence))
        : Optional.empty();
  }

  private Map<Kind, List<Companion>> ranked() {
    Map<Kind, List<Companion>> byKind = new EnumMap<>(Kind.class);
    found.values().stream()
        .sorted(
            Comparator.comparingInt(Companion::sentences)
                .thenComparingInt(Companion::articles)
                .reversed()
                .thenComparing(c -> c.entry().id()))
        .forEach(
            c ->
                byKind
                    .computeIfAbsent(Kind.of(c.entry().entity().type()), k -> new ArrayList<>())
                    .add(c));
    byKind.replaceAll((k, all) -> List.copyOf(all.subList(0, Math.min(SHOWN, all.size()))));
    return byKind;
  }
}
