package news.dossier.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.dossier.model.Article;
import news.dossier.model.Attribution;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Dossier;
import news.dossier.model.Entity;
import news.dossier.model.Mention;
import news.dossier.model.PublishLevel;
import news.dossier.model.Sourced;
import news.dossier.text.PublisherIds;
import news.dossier.text.ShownText;
import news.dossier.text.ShownTexts;

/**
 * What of a dossier its files may tell: nothing of a withheld article; of one that is only linked,
 * what is known about it; of an excerpt, where names and quotations stand, and only those sentences
 * that its page shows.
 */
final class Published {
  private final Dossier dossier;
  private final ShownTexts sentences;
  private final Map<String, Article> bySeed = new HashMap<>();
  private final Map<String, CodePoints> codePoints = new HashMap<>();
  private final Map<String, Found> found = new HashMap<>();
  private final Map<String, String> publishers;
  private final Map<String, BitSet> shown = new HashMap<>();
  private final List<Article> articles;
  private final List<PublishedEvent> events;

  Published(Dossier dossier) {
    this.dossier = dossier;
    this.sentences = ShownTexts.of(dossier);
    for (Article article : dossier.articles()) {
      if (article.publish() != PublishLevel.WITHHELD) {
        bySeed.put(article.seed().path(), article);
        BitSet of = new BitSet();
        sentences.of(article).sentences().forEach(of::set);
        shown.put(article.seed().path(), of);
        count(article);
      }
    }
    this.articles =
        dossier.articles().stream().filter(a -> a.publish() != PublishLevel.WITHHELD).toList();
    this.publishers = PublisherIds.of(articles);
    this.events =
        dossier.timeline().events().stream()
            .flatMap(event -> PublishedEvent.of(event, this).stream())
            .toList();
  }

  /** How often, in how many articles and in which words something is named. */
  static final class Found {
    private int mentions;
    private final Set<String> articles = new HashSet<>();
    private final Set<String> forms = new TreeSet<>();

    int mentions() {
      return mentions;
    }

    int articles() {
      return articles.size();
    }

    /** As printed in articles of which text is shown, sorted. */
    List<String> forms() {
      return List.copyOf(forms);
    }
  }

  private void count(Article article) {
    for (Mention mention : article.annotations().mentions()) {
      named(article, mention)
          .ifPresent(
              entity -> {
                Found all = found.computeIfAbsent(entity.id(), id -> new Found());
                all.mentions++;
                all.articles.add(article.slug());
                if (isRead(article)) {
                  all.forms.add(mention.text());
                }
              });
    }
  }

  Dossier dossier() {
    return dossier;
  }

  /** Those that are not withheld, in the order of the dossier. */
  List<Article> articles() {
    return articles;
  }

  /** Those of which it may be told what was read in the text. */
  Stream<Article> read() {
    return articles.stream().filter(this::isRead);
  }

  /** The article of a seed; empty for one that is withheld. */
  Optional<Article> article(String seed) {
    return Optional.ofNullable(bySeed.get(seed));
  }

  /** Whether it may be told what was read in the text, and where. */
  boolean isRead(Article article) {
    return article.publish().compareTo(PublishLevel.LINK) < 0;
  }

  /** The address of the original, where it is one that programs can follow. */
  static Optional<String> address(Article article) {
    return article.metadata().url().map(Sourced::value).filter(Published::isAddress);
  }

  /** Of a page: with a host, and without blanks. */
  static boolean isAddress(String text) {
    int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
    if (host == text.length() || text.charAt(host) == '/') {
      return false;
    }
    for (int i = host; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        return false;
      }
    }
    return true;
  }

  /** Whether the article's page shows a sentence. */
  boolean isShown(Article article, int sentence) {
    BitSet of = shown.get(article.seed().path());
    return of != null && sentence >= 0 && of.get(sentence);
  }

  /** All that is shown of its text. */
  ShownText shown(Article article) {
    return sentences.of(article);
  }

  /** Of the article's text. */
  CodePoints codePoints(Article article) {
    return codePoints.computeIfAbsent(
        article.slug(), slug -> new CodePoints(article.cleaned().text()));
  }

  /** Whom a mention names; empty where the program does not say, or the curator hides it. */
  Optional<Entity> named(Article article, Mention mention) {
    return dossier.entities().of(article.seed().path(), mention).filter(Published::isVisible);
  }

  /** Who said a quotation. */
  Optional<Entity> speaker(Article article, Attribution attribution) {
    return dossier
        .entities()
        .speaker(article.seed().path(), article.annotations(), attribution)
        .filter(entity -> found.containsKey(entity.id()));
  }

  private static boolean isVisible(Entity entity) {
    return entity.curated().filter(CuratedEntity::hidden).isEmpty();
  }

  /** Those whom an article that is not withheld names, by id. */
  List<Entity> entities() {
    return dossier.entities().all().stream().filter(e -> found.containsKey(e.id())).toList();
  }

  Found found(Entity entity) {
    return Optional.ofNullable(found.get(entity.id())).orElseGet(Found::new);
  }

  /** Those of some entities that the files know, in their order. */
  List<String> known(List<String> ids) {
    List<String> known = new ArrayList<>(ids.size());
    for (String id : ids) {
      if (found.containsKey(id)) {
        known.add(id);
      }
    }
    return known;
  }

  /** The names of publishers with their ids, by name. */
  Map<String, String> publishers() {
    return Collections.unmodifiableMap(publishers);
  }

  /** The id of an article's publisher. */
  Optional<String> publisher(Article article) {
    return article.metadata().publisher().map(Sourced::value).map(publishers::get);
  }

  /** The events of which something may be told, in the order of the timeline. */
  List<PublishedEvent> events() {
    return events;
  }
}
