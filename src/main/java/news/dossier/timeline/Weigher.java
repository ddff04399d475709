package news.dossier.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dossier.model.Edtf;

/**
 * Weighs entries. A date's weight is ten times the probability that an editor would list it; the
 * date's entries share it by the square of what speaks for each: its sources, those that tell of it
 * early, those that name the dossier's subject.
 */
final class Weigher {
  private static final double HIGHEST = 10;
  private static final double ROUNDING = 1e4;
  private static final int EARLY_SENTENCES = 6;

  /** A whole year is named for many reasons; a day for one. */
  private static final Map<Integer, Double> BY_LENGTH = Map.of(4, 0.3, 7, 0.6, 8, 0.8);

  private final DateReferences references;
  private final DateWeights weights;
  private final Subject subject;

  Weigher(DateReferences references, DateWeights weights, Subject subject) {
    this.references = references;
    this.weights = weights;
    this.subject = subject;
  }

  /** The weight of each cluster, in their order. */
  List<Double> weigh(List<Cluster> clusters) {
    Map<Edtf, Double> total = new HashMap<>();
    List<Double> masses = clusters.stream().map(this::mass).toList();
    for (int i = 0; i < clusters.size(); i++) {
      total.merge(clusters.get(i).date(), masses.get(i), Double::sum);
    }
    Map<Edtf, Double> ofDate = new HashMap<>();
    for (Edtf date : total.keySet()) {
      ofDate.put(date, HIGHEST * precision(date) * weights.probability(references.features(date)));
    }
    List<Double> weighed = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      Edtf date = clusters.get(i).date();
      double share = masses.get(i) / total.getOrDefault(date, 1.0);
      weighed.add(Math.round(ofDate.getOrDefault(date, 0.0) * share * ROUNDING) / ROUNDING);
    }
    return weighed;
  }

  private static double precision(Edtf date) {
    if (date.day().isPresent()) {
      return 1;
    }
    return BY_LENGTH.getOrDefault(date.value().length(), BY_LENGTH.getOrDefault(4, 0.0));
  }

  private double mass(Cluster cluster) {
    Set<String> sources = new HashSet<>();
    Set<String> early = new HashSet<>();
    boolean named = false;
    for (Account account : cluster.accounts()) {
      sources.add(account.source());
      if (account.annotations().sentenceAt(account.report().sentence().start()) < EARLY_SENTENCES) {
        early.add(account.source());
      }
      named |= subject.isIn(account.article(), account.report().sentence());
    }
    double mass = sources.size() + 0.5 * early.size() + (named ? 1 : 0);
    return mass * mass;
  }
}
