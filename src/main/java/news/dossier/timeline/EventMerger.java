package news.dossier.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dossier.model.Edtf;

/**
 * Brings together the accounts of one event: first those that give the same date, then those whose
 * date leaves room for the date of others.
 */
final class EventMerger {
  /** Accounts meet through this many of their rarest words. */
  private static final int KEYS = 5;

  /** So many clusters that share a word are looked at, the newest first. */
  private static final int MOST = 32;

  /** Odd, so that no two products are equal. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final WordSet.Numbering words;
  private final List<Account> accounts;
  private final int[] frequency;
  private final Map<Edtf, Integer> dates = new HashMap<>();

  /** By date and word. */
  private final Map<Long, List<Cluster>> byKey = new HashMap<>();

  EventMerger(Accounts accounts) {
    this.words = accounts.words();
    this.accounts = accounts.all();
    this.frequency = new int[words.size()];
    for (Account account : this.accounts) {
      for (int word : account.words().numbers()) {
        frequency[word]++;
      }
    }
  }

  /** The clusters, in the order of their founders. */
  List<Cluster> merge() {
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      Account account = accounts.get(i);
      long[] keys = keys(account);
      Optional<Match> match = best(account, i, keys);
      match.ifPresent(m -> m.cluster.add(account, m.rule));
      if (match.isEmpty()) {
        Cluster cluster = new Cluster(account);
        clusters.add(cluster);
        for (long key : keys) {
          byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(cluster);
        }
      }
    }
    return new PreciseDates(clusters).merged();
  }

  private record Match(Cluster cluster, String rule) {}

  private Optional<Match> best(Account account, int number, long[] keys) {
    for (long key : keys) {
      List<Cluster> sharing = byKey.getOrDefault(key, List.of());
      for (int i = sharing.size() - 1; i >= Math.max(0, sharing.size() - MOST); i--) {
        Cluster cluster = sharing.get(i);
        if (cluster.compared == number) {
          // Under another key, and in vain.
          continue;
        }
        cluster.compared = number;
        Optional<String> rule = SameEvent.rule(account, cluster);
        if (rule.isPresent()) {
          return Optional.of(new Match(cluster, rule.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The head first, then the rarest words; each with the date, which must be the same. */
  private long[] keys(Account account) {
    int[] rarest = account.words().numbers();
    sortByRarity(rarest);
    long date = dates.computeIfAbsent(account.report().date(), d -> dates.size());
    long[] keys = new long[1 + Math.min(KEYS, rarest.length)];
    keys[0] = key(date, account.head());
    int count = 1;
    for (int i = 0; i < rarest.length && i < KEYS; i++) {
      if (rarest[i] != account.head()) {
        keys[count++] = key(date, rarest[i]);
      }
    }
    return Arrays.copyOf(keys, count);
  }

  /** Another for any other date or word; multiplied, or a map would find many of one hash. */
  private static long key(long date, int word) {
    return (date << 32 | word) * SPREAD;
  }

  /** By insertion: a report has a handful of words. */
  private void sortByRarity(int[] some) {
    for (int i = 1; i < some.length; i++) {
      int moved = some[i];
      int at = i;
      while (at > 0 && isRarer(moved, some[at - 1])) {
        some[at] = some[at - 1];
        at--;
      }
      some[at] = moved;
    }
  }

  private boolean isRarer(int word, int other) {
    return frequency[word] != frequency[other]
        ? frequency[word] < frequency[other]
        : words.word(word).compareTo(words.word(other)) < 0;
  }
}
