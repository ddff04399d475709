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

/**
 * With whom an entity is named: in sentences that the site shows first, then in other sentences,
 * then in the same articles.
 */
final class Companions {
  private static final int SHOWN = 10;

  private static final Comparator<Companion> NEAREST_FIRST =
      Comparator.comparingInt((Companion c) -> c.shown().size())
          .thenComparingInt(Companion::sentences)
          .thenComparingInt(Companion::articles)
          .reversed()
          .thenComparing(c -> c.entry().id());

  /**
   * @param sentences that name both
   * @param articles that name both
   * @param shown those sentences that the site shows, in the order of the dossier
   */
  record Companion(Entry entry, int sentences, int articles, List<CitedSentence> shown) {
    Companion {
      shown = List.copyOf(shown);
    }

    /** Where its sentences stand on the page of the one whose companion it is. */
    String anchor() {
      return "with-" + entry.id();
    }
  }

  /** One of them while sentences are counted. */
  private static final class Counted {
    private final Entry entry;
    private int sentences;
    private int articles;
    private final List<CitedSentence> shown = new ArrayList<>();

    private Counted(Entry entry) {
      this.entry = entry;
    }

    private Companion companion() {
      return new Companion(entry, sentences, articles, shown);
    }
  }

  private final Map<String, Counted> found = new HashMap<>();
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

  /**
   * The people and organisations whom a sentence that is shown names with it, the nearest first.
   */
  static List<Companion> inPrint(Map<Kind, List<Companion>> ranked) {
    return ranked.entrySet().stream()
        .filter(e -> e.getKey() != Kind.PLACE)
        .flatMap(e -> e.getValue().stream())
        .filter(companion -> !companion.shown().isEmpty())
        .sorted(NEAREST_FIRST)
        .toList();
  }

  private void count(List<Appearance> appearances) {
    Article article = appearances.get(0).article();
    Annotations read = article.annotations();
    Map<Integer, Boolean> sentences = new HashMap<>();
    appearances.forEach(a -> sentences.put(a.sentence(), a.shown()));
    Set<String> inArticle = new HashSet<>();
    Set<String> inSentence = new HashSet<>();
    for (Mention mention : read.mentions()) {
      Optional<Entry> other =
          register.named(article, mention).filter(e -> !e.id().equals(entry.id()));
      if (other.isPresent()) {
        String id = other.get().id();
        Counted counted = found.computeIfAbsent(id, i -> new Counted(other.get()));
        int sentence = Math.max(0, read.sentenceAt(mention.span().start()));
        counted.articles += inArticle.add(id) ? 1 : 0;
        if (sentences.containsKey(sentence) && inSentence.add(sentence + " " + id)) {
          counted.sentences++;
          if (sentences.getOrDefault(sentence, false)) {
            counted.shown.add(new CitedSentence(article, sentence));
          }
        }
      }
    }
  }

  private Map<Kind, List<Companion>> ranked() {
    Map<Kind, List<Companion>> byKind = new EnumMap<>(Kind.class);
    found.values().stream()
        .map(Counted::companion)
        .sorted(NEAREST_FIRST)
        .forEach(
            c ->
                byKind
                    .computeIfAbsent(Kind.of(c.entry().entity().type()), k -> new ArrayList<>())
                    .add(c));
    byKind.replaceAll((k, all) -> List.copyOf(all.subList(0, Math.min(SHOWN, all.size()))));
    return byKind;
  }
}
