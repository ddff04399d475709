package news.dossier.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private final NameModels models = new NameModels();
  private final Gazetteer gazetteer = new Gazetteer();
  private final SegmentModel model = SegmentModel.shipped();

  /** The names, in the order of the text; none overlaps another. */
  public List<Mention> read(Tokenized article) {
    List<LabelledSentence> sentences = models.label(article);
    SegmentFeatures features = new SegmentFeatures(gazetteer, sentences);
    List<Mention> mentions = new ArrayList<>();
    for (LabelledSentence sentence : sentences) {
      List<Segment> segments = Segments.of(sentence);
      List<float[]> scores = new ArrayList<>();
      for (Set<String> described : features.of(sentence, segments)) {
        scores.add(model.scores(described));
      }
      for (SegmentDecoder.Choice choice : SegmentDecoder.best(sentence.size(), segments, scores)) {
        mentions.add(mention(article.text(), sentence, choice));
      }
    }
    return Roles.added(article, mentions);
  }

  private static Mention mention(
      String text, LabelledSentence sentence, SegmentDecoder.Choice choice) {
    Segment segment = choice.segment();
    Span span =
        new Span(
            sentence.tokens().get(segment.from()).start(),
            sentence.tokens().get(segment.to() - 1).end());
    EntityType type = TYPES[choice.type()];
    String rule = NameRule.of(sentence, segment, type).ruleName();
    return new Mention(span, span.in(text), type, Optional.empty(), rule);
  }
}
