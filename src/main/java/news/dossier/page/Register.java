package news.dossier.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Dossier;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.Mention;
import news.dossier.model.PublishLevel;
import news.dossier.model.Quotation;
import news.dossier.text.ShownText;
import news.dossier.text.ShownTexts;

/**
 * Who and what the site speaks of, in which words, where each is found in the articles, and the
 * address of each. Left out: the hidden, and those whom withheld articles alone name. Pages are
 * made from it by several threads.
 */
final class Register {
  /** Entries on one page of an index. */
  static final int INDEX_PAGE = 400;

  private final Wording wording;
  private final Entities entities;
  private final ShownTexts sentences;
  private final Map<String, Article> bySeed = new LinkedHashMap<>();
  private final Map<String, ShownText> shown = new ConcurrentHashMap<>();
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<Kind, List<Entry>> byKind = new EnumMap<>(Kind.class);
  private final Map<String, String> addresses = new HashMap<>();
  private final List<Said> unattributed = new ArrayList<>();

  private Register(Dossier dossier, Wording wording) {
    this.wording = wording;
    this.entities = dossier.entities();
    this.sentences = ShownTexts.of(dossier);
  }

  static Register of(Dossier dossier, Wording wording) {
    Register register = new Register(dossier, wording);
    Map<String, Found> found = new LinkedHashMap<>();
    dossier.articles().forEach(article -> register.read(article, found));
    for (Entity entity : dossier.entities().all()) {
      Found places = found.get(entity.id());
      if (places != null && !places.appearances.isEmpty()) {
        register.enter(new Entry(entity, places.appearances, places.said));
      }
    }
    register.address();
    return register;
  }

  /** Where one entity was found so far. */
  private static final class Found {
    private final List<Appearance> appearances = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
  }

  /** The words in which the site speaks. */
  Wording wording() {
    return wording;
  }

  /** The entries of one kind in alphabetical order. */
  List<Entry> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** The entry of an entity's id; empty for one that the site does not speak of. */
  Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whom a mention names, where the site speaks of it. */
  Optional<Entry> named(Article article, Mention mention) {
    return entities.of(article.seed().path(), mention).flatMap(e -> entry(e.id()));
  }

  /**
   * From the root of the site: {@code people/xi-jinping.md}, or the line of the index where the
   * entity has no page.
   */
  String address(Entry entry) {
    return String.valueOf(addresses.get(entry.id()));
  }

  /** The article of a seed; empty for one that is withheld. */
  Optional<Article> article(String seed) {
    return Optional.ofNullable(bySeed.get(seed));
  }

  /** The articles that are not withheld, in the order of the dossier. */
  Collection<Article> articles() {
    return Collections.unmodifiableCollection(bySeed.values());
  }

  /** What is shown of an article's text. */
  ShownText shown(Article article) {
    return shown.computeIfAbsent(article.slug(), s -> sentences.of(article));
  }

  /** Quotations of which nobody on the site is known to be the speaker, in their order. */
  List<Said> unattributed() {
    return List.copyOf(unattributed);
  }

  /** Who said a quotation, as far as the site speaks of them. */
  Optional<Entry> speaker(Article article, Quotation quotation) {
    return speaking(article, quotation).flatMap(e -> entry(e.id()));
  }

  private Optional<Entity> speaking(Article article, Quotation quotation) {
    return quotation
        .attribution()
        .flatMap(a -> entities.speaker(article.seed().path(), article.annotations(), a))
        .filter(Register::isVisible);
  }

  private Optional<Entity> visible(Article article, Mention mention) {
    return entities.of(article.seed().path(), mention).filter(Register::isVisible);
  }

  private static boolean isVisible(Entity entity) {
    return entity.curated().filter(CuratedEntity::hidden).isEmpty();
  }

  private void read(Article article, Map<String, Found> found) {
    if (article.publish() == PublishLevel.WITHHELD) {
      return;
    }
    bySeed.put(article.seed().path(), article);
    Annotations read = article.annotations();
    ShownText text = shown(article);
    for (Mention mention : read.mentions()) {
      int sentence = Math.max(0, read.sentenceAt(mention.span().start()));
      visible(article, mention)
          .ifPresent(
              entity ->
                  found
                      .computeIfAbsent(entity.id(), id -> new Found())
                      .appearances
                      .add(new Appearance(article, mention, sentence, text.has(sentence))));
    }
    for (int i = 0; i < read.quotations().size(); i++) {
      Quotation quotation = read.quotations().get(i);
      if (text.has(quotation)) {
        said(new Said(article, i, quotation), found);
      }
    }
  }

  private void said(Said said, Map<String, Found> found) {
    Optional<Entity> entity = speaking(said.article(), said.quotation());
    if (entity.isPresent()) {
      found.computeIfAbsent(entity.get().id(), id -> new Found()).said.add(said);
    } else {
      unattributed.add(said);
    }
  }

  private void enter(Entry entry) {
    byId.put(entry.id(), entry);
    byKind.computeIfAbsent(Kind.of(entry.entity().type()), k -> new ArrayList<>()).add(entry);
  }

  private void address() {
    byKind.forEach(
        (kind, entries) -> {
          Map<String, String> keys = new HashMap<>();
          entries.forEach(e -> keys.put(e.id(), e.sortKey()));
          // What has no Latin letters at all comes last.
          entries.sort(
              Comparator.comparing((Entry e) -> String.valueOf(keys.get(e.id())).isEmpty())
                  .thenComparing(e -> String.valueOf(keys.get(e.id())))
                  .thenComparing(Entry::id));
          for (int i = 0; i < entries.size(); i++) {
            addresses.put(entries.get(i).id(), address(kind, entries.get(i), i));
          }
        });
  }

  private static String address(Kind kind, Entry entry, int position) {
    return entry.hasPage()
        ? kind.folder + "/" + entry.id() + ".md"
        : Paging.path(kind.folder + "/index", position / INDEX_PAGE + 1)
            + ".md#"
            + EntityIndex.anchor(entry);
  }
}
