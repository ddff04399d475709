package news.dossier.mention;

import java.util.List;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Span;
import news.dossier.model.Tokenized;

/**
 * Reads the names in one article. Loads models of 50 MB that take 350 MB in memory; one instance
 * serves all threads.
 *
 * <p>Two conditional random fields propose ({@link NameModels}), a semi-Markov model that sees the
 * whole article decides ({@link SegmentModel}). What is read depends on the article alone.
 */
public final class MentionReader {
  private static final EntityType[] TYPES = {
    EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
  };

  /** How far below the score of no name a full name may be that begins with a given name. */
  private static final double NEARLY = -1;

  private final NameModels models = new NameModels();
  private final Gazetteer gazetteer = new Gazetteer();
  private final SegmentModel model = SegmentModel.shipped();

  /** The names, in the order of the text; none overlaps another. */
  public List<Mention> read(Tokenized article) {
    return settle(article, models.label(article), model);
  }

  /** The same, from what the name models said. */
  List<Mention> settle(Tokenized article, List<LabelledSentence> sentences, SegmentModel model) {
    SegmentFeatures features = new SegmentFeatures(gazetteer, sentences);
    ArticleNames names = new ArticleNames(article, List.of());
    for (LabelledSentence sentence : sentences) {
      List<Segment> segments = Segments.of(sentence);
      List<float[]> scores = features.of(sentence, segments).stream().map(model::scores).toList();
      for (SegmentDecoder.Choice choice : SegmentDecoder.best(sentence.size(), segments, scores)) {
        EntityType type = TYPES[choice.type()];
        NameRule rule = NameRule.of(sentence, choice.segment(), type);
        names.put(span(sentence, choice.segment()), type, rule);
      }
      addGivenNames(names, sentence, segments, scores);
    }
    ArticleRules.apply(names, gazetteer);
    return Roles.added(article, names.mentions());
  }

  /** Full names that only just failed, the longest first. */
  private void addGivenNames(
      ArticleNames names, LabelledSentence sentence, List<Segment> segments, List<float[]> scores) {
    for (int i = segments.size() - 1; i >= 0; i--) {
      Segment segment = segments.get(i);
      float[] score = scores.get(i);
      boolean likeliest = score[0] > score[1] && score[0] > score[2] && score[0] > NEARLY;
      Span span = span(sentence, segment);
      if (likeliest
          && segment.length() > 1
          && gazetteer.isFirstName(Words.lower(sentence.word(segment.from())))
          && names.overlapping(span).isEmpty()) {
        names.put(span, EntityType.PERSON, NameRule.GIVEN_NAME);
      }
    }
  }

  private static Span span(LabelledSentence sentence, Segment segment) {
    return new Span(
        sentence.tokens().get(segment.from()).start(),
        sentence.tokens().get(segment.to() - 1).end());
  }
}
