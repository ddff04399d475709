package news.dossier.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings together the accounts of one event: first those that give the same date, then those whose
 * date leaves room for the date of others.
 */
final class EventMerger {
  /** Accounts meet through this many of their rarest words. */
  private static final int KEYS = 5;

  /** So many clusters that share a word are looked at, the newest first. */
  private static final int MOST = 32;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, List<Cluster>> byKey = new HashMap<>();

  /**
   * The clusters, in the order of their founders.
   *
   * @param accounts in the order of evidence
   */
  List<Cluster> merge(List<Account> accounts) {
    accounts.forEach(
        a -> a.report().words().forEach(word -> frequency.merge(word, 1, Integer::sum)));
    List<Cluster> clusters = new ArrayList<>();
    for (Account account : accounts) {
      List<String> keys = keys(account);
      Optional<Match> match = best(account, keys);
      match.ifPresent(m -> m.cluster.add(account, m.rule));
      if (match.isEmpty()) {
        Cluster cluster = new Cluster(account);
        clusters.add(cluster);
        keys.forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(cluster));
      }
    }
    return new PreciseDates(clusters).merged();
  }

  private record Match(Cluster cluster, String rule) {}

  private Optional<Match> best(Account account, List<String> keys) {
    for (String key : keys) {
      List<Cluster> sharing = byKey.getOrDefault(key, List.of());
      for (int i = sharing.size() - 1; i >= Math.max(0, sharing.size() - MOST); i--) {
        Cluster cluster = sharing.get(i);
        Optional<String> rule = SameEvent.rule(account, cluster);
        if (rule.isPresent()) {
          return Optional.of(new Match(cluster, rule.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The head first, then the rarest words; each with the date, which must be the same. */
  private List<String> keys(Account account) {
    List<String> keys = new ArrayList<>();
    keys.add(key(account, account.report().head()));
    account.report().words().stream()
        .sorted(Comparator.comparing(this::frequencyOf).thenComparing(Comparator.naturalOrder()))
        .limit(KEYS)
        .forEach(word -> keys.add(key(account, word)));
    return keys.stream().distinct().toList();
  }

  private int frequencyOf(String word) {
    return frequency.getOrDefault(word, 0);
  }

  private static String key(Account account, String word) {
    return account.report().date().value() + ' ' + word;
  }
}
