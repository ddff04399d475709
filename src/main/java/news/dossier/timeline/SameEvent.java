package news.dossier.timeline;

import java.util.Optional;
import news.dossier.model.EventKind;

/** The reasons to take two accounts of one date to be of one event. */
final class SameEvent {
  /** Share of the shorter account's words that the other has as well. */
  private static final double OVERLAP = 0.6;

  private static final int FEWEST_WORDS = 3;

  private SameEvent() {}

  /** The name of the rule by which an account belongs to a cluster. */
  static Optional<String> rule(Account account, Cluster cluster) {
    int shared = account.words().shared(cluster.words());
    if (shared >= FEWEST_WORDS && overlap(account, cluster, shared) >= OVERLAP) {
      return Optional.of("same words");
    }
    if (account.head() != cluster.founder().head() || isSaying(account, cluster)) {
      return Optional.empty();
    }
    boolean named = shared >= 2 && account.names().shared(cluster.names()) > 0;
    if (named) {
      return Optional.of("same event, same names");
    }
    boolean sameArticle = account.seed().equals(cluster.founder().seed());
    return sameArticle && account.report().named()
        ? Optional.of("same event in one article")
        : Optional.empty();
  }

  /** People say many things on one day. */
  private static boolean isSaying(Account account, Cluster cluster) {
    return account.report().kind() == EventKind.REPORTED
        && cluster.founder().report().kind() == EventKind.REPORTED;
  }

  static double overlap(Account account, Cluster cluster, int shared) {
    int shorter = Math.min(account.words().size(), cluster.words().size());
    return (double) shared / Math.max(1, shorter);
  }
}
