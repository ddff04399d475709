package news.dossier.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import news.dossier.model.Annotations;
import news.dossier.model.Article;
import news.dossier.model.Entities;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Evidence;
import news.dossier.model.Mention;
import news.dossier.model.Receipt;

/** Who and what is named in the evidence of an entry. */
final class Participants {
  private final Map<String, Annotations> bySeed = new HashMap<>();
  private final Entities entities;

  /**
   * @param entities who is who; where it does not say, nobody takes part
   */
  Participants(List<Article> articles, Entities entities) {
    articles.forEach(article -> bySeed.put(article.seed().path(), article.annotations()));
    this.entities = entities;
  }

  /** The ids of one type, sorted. */
  List<String> in(List<Receipt> receipts, EntityType type) {
    TreeSet<String> ids = new TreeSet<>();
    for (Receipt receipt : receipts) {
      Evidence evidence = receipt.evidence();
      Annotations annotations = bySeed.getOrDefault(evidence.seed(), Annotations.NONE);
      for (Mention mention : NamesIn.span(annotations, evidence.span())) {
        if (mention.type() == type) {
          entities.of(evidence.seed(), mention).map(Entity::id).ifPresent(ids::add);
        }
      }
    }
    return List.copyOf(ids);
  }
}
