package news.dossier.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.dossier.model.Dispute;
import news.dossier.model.Evidence;
import news.dossier.model.Figure;
import news.dossier.model.Question;
import news.dossier.text.Slugs;
import news.dossier.text.YamlScalar;

/**
 * Compares what the sources of one event count. The same noun counted differently is a dispute. Two
 * nouns with the same description ("26 foreign leaders", "more than 20 other foreign dignitaries")
 * may be the same people or not: that is a question.
 */
final class Figures {
  static final String SAME_NOUN = "same noun counted at the same event";
  static final String SAME_DESCRIPTION = "same description counted at the same event";

  /** An event with more figures than this is a list of results, not one that sources dispute. */
  private static final int MOST = 40;

  /** They set a count apart from another, and do not describe what is counted. */
  private static final Set<String> NO_DESCRIPTION = Set.of("other", "more", "new", "many", "first");

  private final Cluster cluster;
  private final List<Counted> counted;

  /** A figure, with the account near which it stands. */
  private record Counted(Account account, Figure figure) {
    Evidence evidence() {
      return account.evidence(figure.span());
    }

    Dispute.Version version() {
      return new Dispute.Version(evidence().exact(), account.evidence(figure.sentence()));
    }
  }

  private Figures(Cluster cluster, List<Counted> counted) {
    this.cluster = cluster;
    this.counted = counted;
  }

  static Figures of(Cluster cluster) {
    List<Counted> counted = new ArrayList<>();
    Set<Evidence> seen = new HashSet<>();
    for (Account account : cluster.accounts()) {
      for (Figure figure : account.report().figures()) {
        if (counted.size() < MOST && seen.add(account.evidence(figure.span()))) {
          counted.add(new Counted(account, figure));
        }
      }
    }
    return new Figures(cluster, counted);
  }

  List<Dispute> disputes() {
    Map<String, List<Counted>> byNoun = new TreeMap<>();
    counted.forEach(c -> byNoun.computeIfAbsent(c.figure.noun(), n -> new ArrayList<>()).add(c));
    List<Dispute> disputes = new ArrayList<>();
    for (List<Counted> same : byNoun.values()) {
      List<Counted> versions = disagreeing(same);
      if (versions.size() > 1) {
        disputes.add(
            new Dispute(
                Dispute.Kind.FIGURE, SAME_NOUN, versions.stream().map(Counted::version).toList()));
      }
    }
    return disputes;
  }

  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    for (Counted a : counted) {
      for (Counted b : counted) {
        boolean inOrder = Account.ORDER.compare(a.account, b.account) < 0;
        if (inOrder && mayBeSame(a, b) && asked.add(a.evidence().exact() + b.evidence().exact())) {
          questions.add(question(a, b));
        }
      }
    }
    return questions;
  }

  /** The first figure, and those of other sources that cannot be true with any before them. */
  private static List<Counted> disagreeing(List<Counted> same) {
    List<Counted> versions = new ArrayList<>();
    for (Counted next : same) {
      boolean isNew =
          versions.stream()
              .allMatch(
                  v ->
                      !v.figure.agreesWith(next.figure)
                          && !v.account.source().equals(next.account.source())
                          && v.figure.modifiers().equals(next.figure.modifiers()));
      if (versions.isEmpty() || isNew) {
        versions.add(next);
      }
    }
    return versions;
  }

  private static boolean mayBeSame(Counted a, Counted b) {
    Set<String> shared = new HashSet<>(a.figure.modifiers());
    shared.retainAll(b.figure.modifiers());
    shared.removeAll(NO_DESCRIPTION);
    return !shared.isEmpty()
        && !a.figure.noun().equals(b.figure.noun())
        && a.figure.value() != b.figure.value()
        && !a.account.source().equals(b.account.source());
  }

  private Question question(Counted a, Counted b) {
    String one = a.evidence().exact();
    String other = b.evidence().exact();
    return new Question(
        Slugs.of("figures " + cluster.date() + " " + cluster.head() + " " + one + " " + other),
        SAME_DESCRIPTION,
        ask(one, other),
        "Both are counted at the same event, and described by the same word.",
        List.of(a.account.evidence(a.figure.sentence()), b.account.evidence(b.figure.sentence())),
        1,
        answers(a, b));
  }

  /** The question, by which an answer finds it again. */
  static String ask(String one, String other) {
    return "Do \"" + one + "\" and \"" + other + "\" count the same?";
  }

  private List<Question.Answer> answers(Counted a, Counted b) {
    String file = "seeds/curation/timeline.yaml";
    StringBuilder yaml = new StringBuilder("- event: ").append(EventIds.of(cluster));
    yaml.append("\n  evidence:\n");
    for (Counted counted : List.of(a, b)) {
      Evidence words = counted.account.evidence(counted.account.report().statement());
      yaml.append("    - article: ").append(YamlScalar.of(words.seed()));
      yaml.append("\n      words: ").append(YamlScalar.of(words.exact())).append('\n');
    }
    String figures =
        ": ["
            + YamlScalar.quoted(a.evidence().exact())
            + ", "
            + YamlScalar.quoted(b.evidence().exact())
            + "]\n";
    return List.of(
        new Question.Answer("They count the same", file, yaml + "  same" + figures),
        new Question.Answer("They count different things", file, yaml + "  different" + figures));
  }
}
