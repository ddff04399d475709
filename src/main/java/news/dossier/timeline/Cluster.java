package news.dossier.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.dossier.model.DayRange;
import news.dossier.model.Edtf;
import news.dossier.model.EventKind;

/**
 * Accounts of one event, on the way to an entry. Its words are those of the account that founded
 * it, so that one odd account cannot draw strangers in.
 */
final class Cluster {
  private final Account founder;
  private final List<Account> accounts = new ArrayList<>();
  private final Set<String> names;
  private String rule = "one report";

  Cluster(Account founder) {
    this.founder = founder;
    this.accounts.add(founder);
    this.names = new TreeSet<>(founder.names());
  }

  void add(Account account, String why) {
    accounts.add(account);
    names.addAll(account.names());
    rule = why;
  }

  /** Takes all accounts of a cluster whose date is less precise. */
  void absorb(Cluster other, String why) {
    accounts.addAll(other.accounts);
    names.addAll(other.names);
    rule = why;
  }

  Account founder() {
    return founder;
  }

  /** In the order of evidence. */
  List<Account> accounts() {
    return accounts.stream().sorted(Account.ORDER).toList();
  }

  Set<String> names() {
    return names;
  }

  Set<String> words() {
    return Set.copyOf(founder.report().words());
  }

  String head() {
    return founder.report().head();
  }

  Edtf date() {
    return founder.report().date();
  }

  DayRange days() {
    return DayRange.of(date());
  }

  String rule() {
    return rule;
  }

  /** That it happened, where one says so; that it is expected, where all do. */
  EventKind kind() {
    Set<EventKind> kinds = new TreeSet<>();
    accounts.forEach(a -> kinds.add(a.report().kind()));
    return kinds.iterator().next();
  }
}
