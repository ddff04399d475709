package news.dossier.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import news.dossier.model.Dispute;
import news.dossier.model.EventKind;

/**
 * Entries of near days that tell the same with the same names, from different articles: one of the
 * days is wrong, or it happened twice.
 */
final class NearDays {
  private static final String RULE = "same words and names on a near day";
  private static final int DAYS = 3;
  private static final int MOST = 16;
  private static final int NAMES = 2;
  private static final int WORDS = 4;
  private static final double OVERLAP = 0.75;

  private final Map<Cluster, Double> weights = new HashMap<>();
  private final Map<String, NavigableMap<LocalDate, List<Cluster>>> byHead = new HashMap<>();
  private final List<Cluster> clusters;

  NearDays(List<Cluster> clusters, List<Double> weights) {
    this.clusters = clusters;
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      this.weights.put(cluster, weights.get(i));
      cluster
          .date()
          .day()
          .ifPresent(
              day ->
                  byHead
                      .computeIfAbsent(cluster.head(), h -> new TreeMap<>())
                      .computeIfAbsent(day, d -> new ArrayList<>())
                      .add(cluster));
    }
  }

  /** By the entry with which they stand. */
  Map<Cluster, List<Dispute>> disputes() {
    Map<Cluster, List<Dispute>> disputes = new HashMap<>();
    for (Cluster cluster : clusters) {
      if (cluster.date().day().isPresent() && cluster.kind() == EventKind.HAPPENED) {
        for (Cluster other : after(cluster, cluster.date().day().get())) {
          if (isSame(cluster, other)) {
            disputes
                .computeIfAbsent(heavier(cluster, other), c -> new ArrayList<>())
                .add(dispute(cluster, other));
          }
        }
      }
    }
    return disputes;
  }

  private List<Cluster> after(Cluster cluster, LocalDate day) {
    return byHead
        .getOrDefault(cluster.head(), new TreeMap<>())
        .subMap(day, false, day.plusDays(DAYS), true)
        .values()
        .stream()
        .flatMap(onDay -> onDay.stream().limit(MOST))
        .toList();
  }

  private static boolean isSame(Cluster a, Cluster b) {
    int words = a.words().shared(b.words());
    return words >= WORDS
        && SameEvent.overlap(a.founder(), b, words) >= OVERLAP
        && a.names().shared(b.names()) >= NAMES
        && b.kind() == EventKind.HAPPENED
        && a.accounts().stream().noneMatch(x -> tells(b, x.seed()));
  }

  private static boolean tells(Cluster cluster, String seed) {
    return cluster.accounts().stream().anyMatch(account -> account.seed().equals(seed));
  }

  private Cluster heavier(Cluster a, Cluster b) {
    return weights.getOrDefault(b, 0.0) > weights.getOrDefault(a, 0.0) ? b : a;
  }

  private static Dispute dispute(Cluster a, Cluster b) {
    return new Dispute(Dispute.Kind.DATE, RULE, List.of(version(a), version(b)));
  }

  private static Dispute.Version version(Cluster cluster) {
    return new Dispute.Version(cluster.date().value(), cluster.founder().evidence());
  }
}
