package news.dossier.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Full names of several articles that may be one person's. Compares only names that share a surname
 * and an initial, or a sound; never all pairs.
 */
final class NameVariants {
  /** Names in one bucket that are compared; more bear so common a name that none is sure. */
  private static final int MOST = 200;

  private final Identity identity;
  private final Map<String, Group> full;
  private final List<Doubt> doubts;

  NameVariants(Identity identity, Map<String, Group> full, List<Doubt> doubts) {
    this.identity = identity;
    this.full = full;
    this.doubts = doubts;
  }

  void join() {
    joinOrder();
    joinShortened();
    joinSpellings();
  }

  /** {@code orban viktor} with {@code viktor orban}. */
  private void joinOrder() {
    for (Group group : full.values()) {
      List<String> words = new ArrayList<>(group.name().words());
      Collections.rotate(words, 1);
      Group other = full.get(String.join(" ", words));
      if (other == null || other == group || !group.name().suffix().isEmpty()) {
        continue;
      }
      boolean bothGiven =
          FirstNames.isGivenName(group.name().first())
              && FirstNames.isGivenName(other.name().first());
      if (!bothGiven) {
        identity.join(group, other, Rule.NAME_ORDER);
      } else {
        doubt(Rule.DOUBTFUL_SPELLING, group, List.of(other));
      }
    }
  }

  private void joinShortened() {
    Map<String, List<Group>> longer = new HashMap<>();
    for (Group group : full.values()) {
      PersonName name = group.name();
      if (name.spelledOut() > 1) {
        put(longer, name.first().charAt(0) + " " + name.last(), group);
        for (int n = 2; n < name.words().size(); n++) {
          put(longer, "^" + String.join(" ", name.words().subList(0, n)), group);
          int from = name.words().size() - n;
          put(longer, "$" + String.join(" ", name.words().subList(from, from + n)), group);
        }
      }
    }
    for (Group group : full.values()) {
      joinShortened(group, longer);
    }
  }

  private void joinShortened(Group group, Map<String, List<Group>> longer) {
    PersonName name = group.name();
    String words = String.join(" ", name.words());
    List<Group> candidates = new ArrayList<>();
    candidates.addAll(few(longer, name.first().charAt(0) + " " + name.last()));
    candidates.addAll(few(longer, "^" + words));
    candidates.addAll(few(longer, "$" + words));
    List<Group> fitting =
        candidates.stream()
            .distinct()
            .filter(c -> c != group && name.shortens(c.name()).isPresent())
            .filter(c -> identity.mayJoin(c, group))
            .toList();
    List<Group> roots = fitting.stream().map(identity::find).distinct().toList();
    if (roots.size() != 1) {
      if (roots.size() > 1 && name.spelledOut() > 1) {
        doubt(Rule.AMBIGUOUS_NAME, group, fitting);
      }
      return;
    }
    Group other = fitting.get(0);
    Rule rule = name.shortens(other.name()).orElseThrow();
    boolean role = !Collections.disjoint(group.office(), other.office());
    if (isSure(rule, name, other.name()) || role) {
      identity.join(group, other, rule);
    } else {
      doubt(Rule.DOUBTFUL_SPELLING, group, List.of(other));
    }
  }

  /** What may be somebody else's whole name is not sure: "John Paul" for John Paul Jones. */
  private static boolean isSure(Rule rule, PersonName name, PersonName other) {
    return switch (rule) {
      case MIDDLE_NAME -> true;
      case SHORTENED_NAME -> other.last().equals(name.last()) || FirstNames.isSurnameFirst(other);
      default -> false;
    };
  }

  private void joinSpellings() {
    Map<String, List<Group>> buckets = new HashMap<>();
    for (Group group : full.values()) {
      for (String sound : Spelling.blockingKeys(group.name())) {
        put(buckets, sound, group);
      }
    }
    buckets.keySet().stream().sorted().forEach(sound -> compare(few(buckets, sound)));
  }

  private void compare(List<Group> bucket) {
    for (int i = 0; i < bucket.size(); i++) {
      for (int j = i + 1; j < bucket.size(); j++) {
        compare(bucket.get(i), bucket.get(j));
      }
    }
  }

  private void compare(Group one, Group two) {
    Optional<Spelling.Likeness> likeness = Spelling.compare(one.name(), two.name());
    if (likeness.isEmpty() || !identity.mayJoin(one, two) || identity.isOne(one, two)) {
      return;
    }
    boolean role = !Collections.disjoint(one.office(), two.office());
    if (likeness.get() == Spelling.Likeness.TRANSCRIBED) {
      identity.join(one, two, Rule.TRANSCRIPTION);
    } else if (role && Collections.disjoint(one.articles(), two.articles())) {
      identity.join(one, two, Rule.SPELLING_AND_ROLE);
    } else {
      doubt(Rule.DOUBTFUL_SPELLING, one, List.of(two));
    }
  }

  private void doubt(Rule rule, Group group, List<Group> others) {
    doubts.add(new Doubt(rule, group.printed(), group.occurrences(), group, others));
  }

  private static void put(Map<String, List<Group>> index, String key, Group group) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(group);
  }

  private static List<Group> few(Map<String, List<Group>> index, String key) {
    List<Group> found = index.getOrDefault(key, List.of());
    return found.size() > MOST ? List.of() : found;
  }
}
