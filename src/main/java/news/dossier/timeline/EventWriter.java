package news.dossier.timeline;

import java.util.List;
import news.dossier.model.Dispute;
import news.dossier.model.EntityType;
import news.dossier.model.Event;
import news.dossier.model.EventReport;
import news.dossier.model.PublishLevel;
import news.dossier.model.Receipt;

/** Makes an entry of a cluster. */
final class EventWriter {
  /** UTF-16 units of a statement that says enough and can be read at a glance. */
  private static final int BEST_LENGTH = 110;

  private final Participants participants;

  EventWriter(Participants participants) {
    this.participants = participants;
  }

  /** The entry; its id may still be another's. */
  Event write(Cluster cluster, double weight, List<Dispute> disputes) {
    List<Account> accounts = cluster.accounts();
    List<Receipt> receipts = accounts.stream().map(EventWriter::receipt).toList();
    Account best = best(cluster, accounts);
    return new Event(
        EventIds.of(cluster),
        cluster.date(),
        weight,
        cluster.kind(),
        best.evidence(best.report().statement()),
        participants.in(receipts, EntityType.PERSON),
        participants.in(receipts, EntityType.PLACE),
        participants.in(receipts, EntityType.ORGANIZATION),
        receipts,
        (int) accounts.stream().map(Account::source).distinct().count(),
        disputes,
        cluster.rule());
  }

  private static Receipt receipt(Account account) {
    EventReport report = account.report();
    return new Receipt(
        account.evidence(),
        report.statement(),
        report.date(),
        report.kind(),
        account.copyOf(),
        report.rule());
  }

  /** The account whose words say it best; of equals the first. */
  private static Account best(Cluster cluster, List<Account> accounts) {
    Account best = accounts.get(0);
    double most = accounts.size() == 1 ? 0 : merit(cluster, best);
    for (Account account : accounts.subList(1, accounts.size())) {
      double merit = merit(cluster, account);
      if (merit > most) {
        best = account;
        most = merit;
      }
    }
    return best;
  }

  private static double merit(Cluster cluster, Account account) {
    EventReport report = account.report();
    double merit = 0;
    merit += report.kind() == cluster.kind() ? 2 : 0;
    merit += report.date().equals(cluster.date()) ? 1 : 0;
    merit += account.names().isEmpty() ? 0 : 1;
    merit += report.rule().equals("dated clause") ? 1 : 0;
    // A link-only article counts, but its words are not ours to show.
    merit -= account.article().publish() == PublishLevel.LINK ? 10 : 0;
    merit += account.copyOf().isEmpty() ? 0.1 : 0;
    return merit - Math.abs(report.statement().length() - BEST_LENGTH) / (double) BEST_LENGTH;
  }
}
