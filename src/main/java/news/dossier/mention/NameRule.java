package news.dossier.mention;

import java.util.Locale;
import news.dossier.model.EntityType;

/** What found a name or changed it; the surest first. */
enum NameRule {
  /** Both name models found just this name. */
  MODELS_AGREE,
  /** One of them did, and the article speaks for it. */
  BROAD_MODEL,
  NEWS_MODEL,
  /** Neither did; its look, its place and the rest of the article speak for it. */
  ARTICLE_EVIDENCE,
  /** A form of address or a verb was cut off. */
  TITLE_TRIMMED,
  /** The article knows the person whose name ends what the models took for something else. */
  PERSON_INSIDE,
  /** Taken for a person, it ends in what an organisation is. */
  ORGANIZATION_HEAD,
  /** Part of the name of a person whom the article names in full. */
  NAMESAKE,
  /** It begins with a known given name, and only just failed to be a person otherwise. */
  GIVEN_NAME,
  /** The other articles of the dossier speak for it. */
  CORPUS_EVIDENCE,
  /** The curator states it. */
  CURATOR;

  /** As it is shown to people: {@code models-agree}. */
  String ruleName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static NameRule of(LabelledSentence sentence, Segment segment, EntityType type) {
    Run run = new Run(segment.from(), segment.to(), NameClass.of(type));
    boolean broad = Run.of(sentence.broad()).contains(run);
    boolean news = Run.of(sentence.news()).contains(run);
    if (broad) {
      return news ? MODELS_AGREE : BROAD_MODEL;
    }
    return news ? NEWS_MODEL : ARTICLE_EVIDENCE;
  }
}
