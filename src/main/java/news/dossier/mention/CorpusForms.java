package news.dossier.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Sentence;
import news.dossier.model.Token;

/**
 * In how many articles each form is a name of which type, and how often it is none. Sentences
 * without small letters do not count, nor do names that such counts made. Linear in the length of
 * the texts.
 */
final class CorpusForms {
  /** One form's votes; an article has one. */
  private static final class Votes {
    final int[] articles = new int[SegmentModel.TYPES];
    int named;
    final AtomicInteger places = new AtomicInteger();
  }

  private final Map<String, Votes> votes = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  private CorpusForms() {}

  /**
   * Counts in so many articles, on all cores.
   *
   * @param article gives the article at an index; asked more than once
   */
  static CorpusForms of(int articles, IntFunction<ArticleNames> article) {
    CorpusForms forms = new CorpusForms();
    IntStream all = IntStream.range(0, articles).parallel();
    all.forEach(i -> forms.countNames(article.apply(i)));
    IntStream again = IntStream.range(0, articles).parallel();
    again.forEach(i -> forms.countPlaces(article.apply(i)));
    return forms;
  }

  /** Whether it is a name anywhere. */
  boolean knows(String form) {
    return votes.containsKey(form);
  }

  /** Tokens of the longest known form that begins with a word; 0 when there is none. */
  int longest(String firstWord) {
    return longest.getOrDefault(firstWord, 0);
  }

  /** In how many articles a form is a name of this type. */
  int articles(String form, EntityType type) {
    Votes found = votes.get(form);
    return found == null ? 0 : found.articles[column(type)];
  }

  /** The type that a form has in nearly every article that has it. */
  Optional<EntityType> settled(String form, int fewest) {
    Votes found = votes.get(form);
    if (found == null) {
      return Optional.empty();
    }
    int all = found.articles[0] + found.articles[1] + found.articles[2];
    for (EntityType type : EntityType.values()) {
      int n = found.articles[column(type)];
      if (n >= fewest && n >= 0.85 * all) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The share of its places at which a form is a name. */
  double namedShare(String form) {
    Votes found = votes.get(form);
    return found == null || found.places.get() == 0 ? 0 : (double) found.named / found.places.get();
  }

  private void countNames(ArticleNames article) {
    Map<String, int[]> own = new HashMap<>();
    Map<String, Integer> ownLongest = new HashMap<>();
    for (Sentence sentence : article.article().sentences()) {
      if (Words.isShouted(sentence.tokens())) {
        continue;
      }
      List<Token> tokens = sentence.tokens();
      for (Segment segment : article.segments(sentence)) {
        Mention mention = article.overlapping(tokens.get(segment.from()).span()).get(0);
        if (!mention.rule().equals(NameRule.CORPUS_EVIDENCE.ruleName())) {
          String form = Words.form(tokens, segment.from(), segment.to());
          own.computeIfAbsent(form, f -> new int[SegmentModel.TYPES])[column(mention.type())]++;
          String first = Words.lower(tokens.get(segment.from()).text());
          ownLongest.merge(first, segment.length(), Math::max);
        }
      }
    }
    add(own, ownLongest);
  }

  /** Sums and maxima: whichever article comes first, they are the same in the end. */
  private synchronized void add(Map<String, int[]> own, Map<String, Integer> ownLongest) {
    ownLongest.forEach((first, length) -> longest.merge(first, length, Math::max));
    own.forEach(
        (form, types) -> {
          Votes vote = votes.computeIfAbsent(form, f -> new Votes());
          int best =
              types[0] >= types[1] && types[0] >= types[2] ? 0 : types[1] >= types[2] ? 1 : 2;
          vote.articles[best]++;
          vote.named += types[0] + types[1] + types[2];
        });
  }

  private void countPlaces(ArticleNames article) {
    for (Sentence sentence : article.article().sentences()) {
      if (!Words.isShouted(sentence.tokens())) {
        List<String> words = new ArrayList<>(sentence.tokens().size());
        sentence.tokens().forEach(token -> words.add(Words.lower(token.text())));
        countPlaces(words);
      }
    }
  }

  private void countPlaces(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      int most = Math.min(longest(words.get(from)), Segments.LONGEST);
      if (most == 0) {
        continue;
      }
      StringBuilder form = new StringBuilder();
      for (int to = from + 1; to <= Math.min(words.size(), from + most); to++) {
        form.append(to - from > 1 ? " " : "").append(words.get(to - 1));
        Votes vote = votes.get(form.toString());
        if (vote != null) {
          vote.places.incrementAndGet();
        }
      }
    }
  }

  private static int column(EntityType type) {
    return switch (type) {
      case PERSON -> 0;
      case ORGANIZATION -> 1;
      case PLACE -> 2;
    };
  }
}
