package news.dossier.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  public Chronicler() {
    this(DateWeights.shipped());
  }

  Chronicler(DateWeights weights) {
    this.weights = weights;
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
    List<Cluster> clusters = new EventMerger().merge(accounts(sorted, copies));
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
    return new Chronicle(new Timeline(EventIds.unique(events), copies), questions);
  }

  private static List<Account> accounts(List<Article> articles, SortedMap<String, String> copies) {
    List<Account> accounts = new ArrayList<>();
    for (Article article : articles) {
      String text = article.cleaned().text();
      Optional<String> copyOf = Optional.ofNullable(copies.get(article.seed().path()));
      article
          .annotations()
          .reports()
          .forEach(report -> accounts.add(Account.of(article, text, report, copyOf)));
    }
    accounts.sort(Account.ORDER);
    return accounts;
  }
}
