package news.dossier.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import news.dossier.model.DayRange;
import news.dossier.model.Edtf;
import news.dossier.model.EventKind;

/**
 * Accounts of one event, on the way to an entry. Its words are those of the account that founded
 * it, so that one odd account cannot draw strangers in.
 */
final class Cluster {
  private final Account founder;
  private final List<Account> accounts = new ArrayList<>(1);
  private boolean inOrder = true;
  private WordSet names;
  private String rule = "one report";

  /** The last account that was compared with it, by a number of its own. */
  int compared = -1;

  Cluster(Account founder) {
    this.founder = founder;
    this.accounts.add(founder);
    this.names = founder.names();
  }

  /**
   * @param account behind all that it has in the order of evidence
   */
  void add(Account account, String why) {
    accounts.add(account);
    names = names.with(account.names());
    rule = why;
  }

  /** Takes all accounts of a cluster whose date is less precise. */
  void absorb(Cluster other, String why) {
    accounts.addAll(other.accounts);
    inOrder = false;
    names = names.with(other.names);
    rule = why;
  }

  Account founder() {
    return founder;
  }

  /** In the order of evidence. */
  List<Account> accounts() {
    if (!inOrder) {
      accounts.sort(Account.ORDER);
      inOrder = true;
    }
    return Collections.unmodifiableList(accounts);
  }

  WordSet names() {
    return names;
  }

  WordSet words() {
    return founder.words();
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
    EventKind first = founder.report().kind();
    for (Account account : accounts) {
      EventKind kind = account.report().kind();
      first = kind.compareTo(first) < 0 ? kind : first;
    }
    return first;
  }
}
