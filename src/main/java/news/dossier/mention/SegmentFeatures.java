package news.dossier.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Describes a {@link Segment} for the {@link SegmentModel}: what the two models say of its words
 * and of those beside it, what they say of the same name elsewhere in the article, how it looks,
 * what kind of line it stands in, and whether a list knows it.
 */
final class SegmentFeatures {
  private static final Set<String> SPORTS =
      Set.of(
          "soccer",
          "football",
          "baseball",
          "basketball",
          "hockey",
          "tennis",
          "golf",
          "cricket",
          "rugby",
          "athletics",
          "cycling",
          "boxing",
          "nfl",
          "nba",
          "nhl",
          "mlb",
          "skiing",
          "swimming",
          "badminton",
          "squash",
          "volleyball",
          "racing",
          "rallying",
          "speedskating",
          "skating",
          "biathlon",
          "bobsleigh",
          "league",
          "championship",
          "cup",
          "olympics");

  private final Gazetteer gazetteer;
  private final ArticleEvidence evidence;
  private final boolean sport;

  SegmentFeatures(Gazetteer gazetteer, List<LabelledSentence> article) {
    this.gazetteer = gazetteer;
    this.evidence = new ArticleEvidence(article);
    this.sport =
        article.stream()
            .limit(2)
            .flatMap(s -> s.tokens().stream())
            .anyMatch(t -> SPORTS.contains(Words.lower(t.text())));
  }

  /** The features of each segment of a sentence, in the order of the segments. */
  List<Set<String>> of(LabelledSentence sentence, List<Segment> segments) {
    boolean first = sentence.sentence().block() == 0;
    List<Set<String>> result = new ArrayList<>();
    SentenceKind kind = SentenceKind.of(sentence);
    evidence.without(
        sentence,
        () -> {
          for (Segment segment : segments) {
            Set<String> features = new LinkedHashSet<>();
            describe(
                new Described(
                    sentence, segment.from(), segment.to(), kind, first, sport, features::add));
            result.add(features);
          }
        });
    return result;
  }

  /** In an order that stays: sums of floating-point numbers depend on it. */
  private void describe(Described segment) {
    segment.add("bias");
    segment.add("length=" + Math.min(segment.length(), 6));
    ModelFeatures models = new ModelFeatures(segment);
    models.add();
    new ArticleFeatures(segment, evidence, models.both()).add();
    new LookFeatures(segment).add();
    new NeighbourFeatures(segment).add();
    new ListFeatures(segment, gazetteer).add();
  }
}
