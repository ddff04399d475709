package news.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.dossier.page.graph.Graph;

/**
 * Which people and organisations are named in the same sentences: as much of it as a picture can
 * hold, the weightiest.
 *
 * <p>Only sentences that the site shows count, so that a tie leads to all its evidence. A sentence
 * that names more than {@value #LIST} is a list, and tells nothing of any two in it.
 *
 * @param members those whom most sentences name with others first
 * @param ties between members, the weightiest first; each member has one at least
 * @param moreMembers who are named with others as well, and are not members
 * @param moreTies between members, left out
 * @param lists sentences that name too many
 * @param unshown sentences that name several and are not shown
 */
record Network(
    List<Entry> members, List<Tie> ties, int moreMembers, int moreTies, int lists, int unshown) {
  private static final int LIST = 16;
  private static final int MEMBERS = 48;
  private static final int TIES = 96;

  private static final Comparator<Tie> WEIGHTIEST_FIRST =
      Comparator.comparingInt(Tie::weight)
          .reversed()
          .thenComparing(tie -> tie.one().id())
          .thenComparing(tie -> tie.other().id());

  Network {
    members = List.copyOf(members);
    ties = List.copyOf(ties);
  }

  static Network of(Register register) {
    Company company = new Company();
    Together.each(register, company::count);
    Set<String> among = company.mostFrequent();
    Map<Graph.Edge, Found> found = new HashMap<>();
    Together.each(register, together -> collect(together, among, found));
    List<Tie> all = found.values().stream().map(Found::tie).sorted(WEIGHTIEST_FIRST).toList();
    List<Tie> ties = weightiest(all);
    Set<String> tied = new HashSet<>();
    ties.forEach(tie -> tied.addAll(List.of(tie.one().id(), tie.other().id())));
    List<Entry> members =
        among.stream().filter(tied::contains).flatMap(id -> register.entry(id).stream()).toList();
    return new Network(
        members,
        ties,
        company.sentences.size() - members.size(),
        all.size() - ties.size(),
        company.lists,
        company.unshown);
  }

  /** In how many sentences each is named with others. */
  private static final class Company {
    private final Map<String, Integer> sentences = new HashMap<>();
    private int lists;
    private int unshown;

    void count(Together together) {
      if (!together.shown()) {
        unshown++;
      } else if (together.named().size() > LIST) {
        lists++;
      } else {
        together.named().forEach(entry -> sentences.merge(entry.id(), 1, Integer::sum));
      }
    }

    Set<String> mostFrequent() {
      return sentences.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(MEMBERS)
          .map(Map.Entry::getKey)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  private record Found(Entry one, Entry other, List<CitedSentence> sentences) {
    Tie tie() {
      return new Tie(one, other, sentences);
    }
  }

  private static void collect(Together together, Set<String> among, Map<Graph.Edge, Found> found) {
    if (!together.shown() || together.named().size() > LIST) {
      return;
    }
    List<Entry> named =
        together.named().stream().filter(entry -> among.contains(entry.id())).toList();
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        Entry one = named.get(i);
        Entry other = named.get(j);
        found
            .computeIfAbsent(
                new Graph.Edge(one.id(), other.id()),
                edge -> new Found(one, other, new ArrayList<>()))
            .sentences
            .add(together.sentence());
      }
    }
  }

  /**
   * As many as can be told apart. First come those without which somebody would be cut off from
   * those with whom all ties would link him or her: the heaviest spanning forest (Kruskal 1956).
   */
  private static List<Tie> weightiest(List<Tie> all) {
    Map<String, String> towards = new HashMap<>();
    List<Tie> ties = new ArrayList<>();
    List<Tie> rest = new ArrayList<>();
    for (Tie tie : all) {
      String one = root(tie.one().id(), towards);
      String other = root(tie.other().id(), towards);
      if (one.equals(other)) {
        rest.add(tie);
      } else {
        towards.put(one, other);
        ties.add(tie);
      }
    }
    ties.addAll(rest.subList(0, Math.min(rest.size(), Math.max(0, TIES - ties.size()))));
    ties.sort(WEIGHTIEST_FIRST);
    return ties;
  }

  private static String root(String id, Map<String, String> towards) {
    String at = id;
    for (String next = towards.get(at); next != null; next = towards.get(at)) {
      at = next;
    }
    return at;
  }
}
