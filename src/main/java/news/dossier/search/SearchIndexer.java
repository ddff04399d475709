package news.dossier.search;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import news.dossier.model.Article;
import news.dossier.model.Dossier;
import news.dossier.model.PublishLevel;
import news.dossier.model.Sourced;
import news.dossier.text.ShownText;
import news.dossier.text.ShownTexts;
import news.dossier.text.Words;

/**
 * Makes the index of a dossier: of each article the title and what its page shows of the text; of a
 * withheld one nothing.
 *
 * <p>Articles are numbered from the oldest on, undated ones first, so that a new article changes
 * few files.
 */
public final class SearchIndexer {
  /** How many times a word of the title counts. */
  private static final int TITLE = 4;

  private final WordReader reader = new WordReader();
  private final Dictionary dictionary = new Dictionary();
  private final TokenList tokens = new TokenList();
  private final Dates dates = new Dates();
  private final Shards shards = new Shards();
  private final String untitled;
  private final int commonFrom;
  private int articles;
  private int stemmed;

  /**
   * @param words of the site, for what a result shows of an article without a headline
   */
  public SearchIndexer(Words words) {
    this(words.say("article.untitled"), PhraseIndex.COMMON);
  }

  /**
   * @param untitled what an article without a headline is called
   * @param commonFrom a word in more places is listed together with its neighbours
   */
  SearchIndexer(String untitled, int commonFrom) {
    this.untitled = untitled;
    this.commonFrom = commonFrom;
  }

  /**
   * The text of each file by its path in the site. An indexer makes one index.
   *
   * @param pages paths of the pages that the site has: {@code people/xi-jinping.md}
   */
  public SortedMap<String, String> index(Dossier dossier, Set<String> pages) {
    ShownTexts texts = ShownTexts.of(dossier);
    Names names = new Names(dossier.entities(), pages, reader);
    List<Article> oldestFirst = new ArrayList<>(dossier.articles());
    Collections.reverse(oldestFirst);
    for (Article article : oldestFirst) {
      if (article.publish() != PublishLevel.WITHHELD) {
        ShownText shown = texts.of(article);
        names.read(article, shown, articles);
        index(article, shown);
      }
    }
    dates.write(shards);
    int nameFiles = names.write(dictionary, shards);
    int phraseFiles = new PhraseIndex(tokens, dictionary, commonFrom, shards).write();
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("articles", articles);
    manifest.put("stems", stemmed == 0 ? "none" : stemmed == articles ? "all" : "some");
    manifest.put("names", nameFiles);
    manifest.put("phrases", phraseFiles);
    manifest.put("dates", Dates.EACH);
    manifest.put("terms", dictionary.write(stemmed == articles, shards));
    shards.add("manifest", manifest);
    return shards.files();
  }

  private void index(Article article, ShownText shown) {
    int number = articles++;
    boolean english = isEnglish(article);
    stemmed += english ? 1 : 0;
    tokens.beginArticle();
    Map<String, Integer> counts = new HashMap<>();
    Optional<String> headline = article.metadata().headline().map(Sourced::value);
    int length = count(headline.orElse(""), TITLE, english, counts);
    for (var piece : shown.pieces()) {
      length += count(piece.in(shown.text()), 1, english, counts);
    }
    for (Map.Entry<String, Integer> term : counts.entrySet()) {
      dictionary.add(term.getKey(), number, Postings.level(term.getValue(), Optional.of(length)));
    }
    for (String source : sources(article)) {
      dictionary.add("source:" + source, number, 0);
    }
    dates.add(article.metadata().published().map(Sourced::value), shards);
    ArticleFile.write(article, headline.orElse(untitled), shown, number, english, shards);
  }

  /** Counts the terms of a passage; how many words it has. */
  private int count(String text, int times, boolean english, Map<String, Integer> counts) {
    List<Word> words = reader.read(text);
    for (Word word : words) {
      counts.merge(word.term(), times, Integer::sum);
      word.character().ifPresent(c -> counts.merge(c, times, Integer::sum));
      if (english) {
        counts.merge(reader.stemTerm(word.term()), times, Integer::sum);
      }
    }
    tokens.addPassage(words);
    return words.size();
  }

  private static boolean isEnglish(Article article) {
    return article.metadata().language().filter(l -> l.value().matches("en(-.*)?")).isPresent();
  }

  /** What a reader may call the source: the publisher, and the host of the address. */
  private Set<String> sources(Article article) {
    Set<String> sources = new TreeSet<>();
    article.metadata().publisher().ifPresent(p -> sources.addAll(endings(p.value())));
    article
        .metadata()
        .url()
        .flatMap(url -> host(url.value()))
        .ifPresent(host -> sources.addAll(endings(host)));
    return sources;
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private List<String> endings(String name) {
    String normal = reader.normal(name);
    return normal.isEmpty() ? List.of() : Names.endings(normal);
  }
}
