package news.dossier.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.dossier.model.DayRange;

/**
 * Joins what is dated to a week, a month or a year with the one event of a day in it that has the
 * same head and shares names: "at a parade in Beijing next week" and "the September 3 parade".
 * Where two days would do, it is left as it is.
 */
final class PreciseDates {
  private static final int MOST = 64;
  private static final int WEEK = 7;

  private final List<Cluster> clusters;
  private final Map<String, NavigableMap<LocalDate, List<Cluster>>> byHead = new HashMap<>();

  PreciseDates(List<Cluster> clusters) {
    this.clusters = clusters;
    for (Cluster cluster : clusters) {
      cluster.date().day().ifPresent(day -> onDay(cluster, day).add(cluster));
    }
  }

  List<Cluster> merged() {
    Set<Cluster> gone = new HashSet<>();
    for (Cluster coarse : clusters) {
      Optional<Cluster> precise = precise(coarse);
      precise.ifPresent(p -> p.absorb(coarse, "compatible dates"));
      precise.ifPresent(p -> gone.add(coarse));
    }
    return clusters.stream().filter(c -> !gone.contains(c)).toList();
  }

  private List<Cluster> onDay(Cluster cluster, LocalDate day) {
    return byHead
        .computeIfAbsent(cluster.head(), h -> new TreeMap<>())
        .computeIfAbsent(day, d -> new ArrayList<>());
  }

  private Optional<Cluster> precise(Cluster coarse) {
    DayRange days = coarse.days();
    if (coarse.date().day().isPresent() || days.first().isEmpty() || days.last().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = days.first().get();
    LocalDate last = days.last().get();
    int needed = ChronoUnit.DAYS.between(first, last) < WEEK ? 1 : 2;
    List<Cluster> fitting = new ArrayList<>();
    for (List<Cluster> onDay :
        byHead
            .getOrDefault(coarse.head(), new TreeMap<>())
            .subMap(first, true, last, true)
            .values()) {
      onDay.stream()
          .limit(MOST)
          .filter(c -> c.names().shared(coarse.names()) >= needed)
          .forEach(fitting::add);
      if (fitting.size() > 1) {
        return Optional.empty();
      }
    }
    return fitting.stream().findFirst();
  }
}
