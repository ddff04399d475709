package news.dossier.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Sentence;
import news.dossier.model.Token;

/**
 * In how many articles each form is a name of which type, and how often it is none. Sentences
 * without small letters do not count. Linear in the length of the texts.
 */
final class CorpusForms {
  /** One form's votes; an article has one. */
  private static final class Votes {
    final int[] articles = new int[SegmentModel.TYPES];
    int named;
    int places;
  }

  private final Map<String, Votes> votes = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  CorpusForms(List<ArticleNames> articles) {
    articles.forEach(this::countNames);
    articles.forEach(this::countPlaces);
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
    return found == null || found.places == 0 ? 0 : (double) found.named / found.places;
  }

  private void countNames(ArticleNames article) {
    Map<String, int[]> own = new HashMap<>();
    for (Sentence sentence : article.article().sentences()) {
      if (Words.isShouted(sentence.tokens())) {
        continue;
      }
      for (Segment segment : article.segments(sentence)) {
        List<Token> tokens = sentence.tokens();
        String form = Words.form(tokens, segment.from(), segment.to());
        Mention mention = article.overlapping(tokens.get(segment.from()).span()).get(0);
        own.computeIfAbsent(form, f -> new int[SegmentModel.TYPES])[column(mention.type())]++;
        longest.merge(Words.lower(tokens.get(segment.from()).text()), segment.length(), Math::max);
      }
    }
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
      if (Words.isShouted(sentence.tokens())) {
        continue;
      }
      List<Token> tokens = sentence.tokens();
      for (int from = 0; from < tokens.size(); from++) {
        int most = Math.min(longest(Words.lower(tokens.get(from).text())), Segments.LONGEST);
        for (int to = from + 1; to <= Math.min(tokens.size(), from + most); to++) {
          Votes vote = votes.get(Words.form(tokens, from, to));
          if (vote != null) {
            vote.places++;
          }
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
