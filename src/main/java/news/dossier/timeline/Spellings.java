package news.dossier.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dossier.model.Dispute;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;

/**
 * Full names of people in the evidence of one event that differ by a letter or two, each in
 * articles of its own: "Volodyr Zelenskyy", "Volodymyr Zelensky".
 */
final class Spellings {
  private static final String RULE = "full names a letter or two apart";
  private static final int SHORTEST = 8;
  private static final int LETTERS = 2;
  private static final int MOST = 40;

  private Spellings() {}

  private record Spelled(Account account, Mention mention) {}

  static List<Dispute> disputes(Cluster cluster) {
    Map<String, Spelled> names = new TreeMap<>();
    if (cluster.accounts().size() < 2) {
      return List.of();
    }
    for (Account account : cluster.accounts()) {
      for (Mention mention : NamesIn.span(account.annotations(), account.report().sentence())) {
        String name = mention.text();
        boolean isFull = name.indexOf(' ') > 0 && name.length() >= SHORTEST;
        if (mention.type() == EntityType.PERSON && isFull && names.size() < MOST) {
          names.putIfAbsent(name, new Spelled(account, mention));
        }
      }
    }
    return among(List.copyOf(names.values()));
  }

  private static List<Dispute> among(List<Spelled> names) {
    List<Dispute> disputes = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int k = i + 1; k < names.size(); k++) {
        if (isOther(names.get(i), names.get(k))) {
          disputes.add(
              new Dispute(
                  Dispute.Kind.SPELLING,
                  RULE,
                  List.of(version(names.get(i)), version(names.get(k)))));
        }
      }
    }
    return disputes;
  }

  private static boolean isOther(Spelled a, Spelled b) {
    String one = a.mention.text();
    String other = b.mention.text();
    return one.charAt(0) == other.charAt(0)
        && !a.account.source().equals(b.account.source())
        && Math.abs(one.length() - other.length()) <= LETTERS
        && !one.equalsIgnoreCase(other)
        && distance(one, other) <= LETTERS;
  }

  /** Levenshtein's distance; the names are short. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int k = 0; k <= b.length(); k++) {
      row[k] = k;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int k = 1; k <= b.length(); k++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1);
        diagonal = row[k];
        row[k] = Math.min(change, Math.min(row[k - 1], row[k]) + 1);
      }
    }
    return row[b.length()];
  }

  private static Dispute.Version version(Spelled name) {
    return new Dispute.Version(name.mention.text(), name.account.evidence());
  }
}
