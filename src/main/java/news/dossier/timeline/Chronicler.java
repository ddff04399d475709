package news.dossier.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import news.dossier.model.Article;
import news.dossier.model.Entities;
import news.dossier.model.Event;
import news.dossier.model.PublishLevel;
import news.dossier.model.Question;
import news.dossier.model.Timeline;

/** Makes the timeline of a dossier from what its articles report. */
public final class Chronicler {
  private final DateWeights weights;
  private final KnownEvents known;

  /** Of a dossier that was never built. */
  public Chronicler() {
    this(KnownEvents.NONE);
  }

  /**
   * @param known ids that stay with their events
   */
  public Chronicler(KnownEvents known) {
    this(DateWeights.shipped(), known);
  }

  Chronicler(DateWeights weights) {
    this(weights, KnownEvents.NONE);
  }

  private Chronicler(DateWeights weights, KnownEvents known) {
    this.weights = weights;
    this.known = known;
  }

  /**
   * The timeline, and the questions it leaves; the same in whatever order the articles come.
   *
   * <p>Withheld articles have no say in it: it would tell what they say.
   *
   * @param entities who is who; where it does not say, an event has no people
   */
  public Chronicle chronicle(List<Article> articles, Entities entities) {
    List<Article> sorted =
        articles.stream()
            .filter(article -> article.publish() != PublishLevel.WITHHELD)
            .sorted(Comparator.comparing(a -> a.seed().path()))
            .toList();
    SortedMap<String, String> copies = NearCopies.of(sorted);
    Subject subject = Subject.of(sorted);
    List<Cluster> clusters = new EventMerger(new Accounts(sorted, copies)).merge();
    List<Double> weighed =
        new Weigher(new DateReferences(sorted, copies, subject), weights, subject).weigh(clusters);
    Disputes disputes = Disputes.among(clusters, weighed);
    EventWriter writer = new EventWriter(new Participants(sorted, entities));
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      events.add(writer.write(cluster, weighed.get(i), disputes.of(cluster)));
    }
    List<Question> questions = new ArrayList<>(UndatedArticles.questions(sorted));
    questions.addAll(disputes.questions());
    questions.sort(Comparator.comparing(Question::pages).reversed().thenComparing(Question::id));
    return new Chronicle(new Timeline(EventIds.unique(events, known), copies), questions);
  }
}
