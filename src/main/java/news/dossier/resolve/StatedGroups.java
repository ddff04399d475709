package news.dossier.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Joins what the curator says is one. */
final class StatedGroups {
  private final Identity identity;
  private final Claims claims;

  StatedGroups(Identity identity, Claims claims) {
    this.identity = identity;
    this.claims = claims;
  }

  void join(Collection<Group> groups) {
    Map<Integer, List<Group>> byOwner = new TreeMap<>();
    Map<String, List<Group>> byKey = new HashMap<>();
    for (Group group : groups) {
      if (group.owner < 0) {
        group.owner = claims.owner(group.key());
      }
      byKey.computeIfAbsent(group.key(), k -> new ArrayList<>()).add(group);
    }
    for (Claims.Merge merge : claims.merges()) {
      List<Group> merged = byKey.get(merge.key());
      for (Group group : merged == null ? withForm(merge.key(), groups) : merged) {
        group.owner = claims.root(merge.owner());
      }
    }
    for (Group group : groups) {
      if (group.owner >= 0) {
        byOwner.computeIfAbsent(group.owner, o -> new ArrayList<>()).add(group);
      }
    }
    byOwner.forEach(this::joinAll);
  }

  private void joinAll(int owner, List<Group> groups) {
    for (Group group : groups) {
      identity.joinStated(group, groups.get(0), claims.says(owner, group.printed()));
    }
  }

  /** The site may head an entity with a form that does not head its group. */
  private Set<Group> withForm(String key, Collection<Group> groups) {
    Set<Group> found = new HashSet<>();
    for (Group group : groups) {
      if (group.occurrences().stream().anyMatch(o -> o.key().equals(key))) {
        found.add(group);
      }
    }
    return found;
  }
}
