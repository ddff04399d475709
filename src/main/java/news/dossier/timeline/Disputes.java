package news.dossier.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dossier.model.Dispute;
import news.dossier.model.Question;

/** What the sources of entries tell differently, and where it is only suspected. */
final class Disputes {
  private final Map<Cluster, List<Dispute>> byCluster = new HashMap<>();
  private final List<Question> questions = new ArrayList<>();

  private Disputes() {}

  /**
   * Looks at each cluster by itself, and at those of near days together.
   *
   * @param weights one for each cluster; a dispute about a date stands with the heavier entry
   */
  static Disputes among(List<Cluster> clusters, List<Double> weights) {
    Disputes disputes = new Disputes();
    for (Cluster cluster : clusters) {
      Figures figures = Figures.of(cluster);
      disputes.add(cluster, figures.disputes());
      disputes.questions.addAll(figures.questions());
      disputes.add(cluster, Spellings.disputes(cluster));
    }
    new NearDays(clusters, weights).disputes().forEach(disputes::add);
    return disputes;
  }

  List<Dispute> of(Cluster cluster) {
    return byCluster.getOrDefault(cluster, List.of());
  }

  List<Question> questions() {
    return questions;
  }

  private void add(Cluster cluster, List<Dispute> disputes) {
    if (!disputes.isEmpty()) {
      byCluster.computeIfAbsent(cluster, c -> new ArrayList<>()).addAll(disputes);
    }
  }
}
