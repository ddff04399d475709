package news.dossier.resolve;

import java.util.List;
import news.dossier.model.Decision;

/**
 * Which groups are one entity: disjoint sets that remember why, and that never join what the
 * curator or a sentence keeps apart.
 */
final class Identity {
  private final Claims claims;

  Identity(Claims claims) {
    this.claims = claims;
  }

  Group find(Group group) {
    Group root = group;
    while (root.parent != root) {
      root = root.parent;
    }
    Group at = group;
    while (at.parent != root) {
      Group next = at.parent;
      at.parent = root;
      at = next;
    }
    return root;
  }

  boolean isOne(Group a, Group b) {
    return find(a) == find(b);
  }

  /** They are two, whatever a rule will say. */
  void keepApart(Group a, Group b) {
    find(a).apart.add(b);
    find(b).apart.add(a);
  }

  /** Whether the curator has settled that they are two. */
  boolean isSettledApart(Group a, Group b) {
    Group one = find(a);
    Group two = find(b);
    return (one.owner >= 0 && two.owner >= 0 && one.owner != two.owner)
        || isNever(one, two)
        || isNever(two, one);
  }

  boolean mayJoin(Group a, Group b) {
    Group one = find(a);
    Group two = find(b);
    return one == two || (!isSettledApart(one, two) && !areApart(one, two));
  }

  /** Joins by a rule, unless something keeps the two apart. */
  boolean join(Group a, Group b, Rule rule) {
    if (!mayJoin(a, b)) {
      return false;
    }
    Decision decision = rule.says(a.printed(), b.printed());
    if (find(a) != find(b)) {
      a.decisions().add(decision);
      unite(find(a), find(b));
    }
    return true;
  }

  /** Joins because the curator says so. */
  void joinStated(Group a, Group b, Decision decision) {
    a.decisions().add(decision);
    if (find(a) != find(b)) {
      unite(find(a), find(b));
    }
  }

  private boolean isNever(Group owned, Group other) {
    return owned.owner >= 0
        && claims.hasNever(owned.owner)
        && other.members.stream().anyMatch(m -> claims.isNever(owned.owner, m.key()));
  }

  private boolean areApart(Group one, Group two) {
    Group fewer = one.apart.size() <= two.apart.size() ? one : two;
    Group other = fewer == one ? two : one;
    return fewer.apart.stream().anyMatch(g -> find(g) == other);
  }

  private static void unite(Group one, Group two) {
    Group root = one.members.size() >= two.members.size() ? one : two;
    Group child = root == one ? two : one;
    child.parent = root;
    root.learnFrom(child);
    root.members.addAll(child.members);
    root.apart.addAll(child.apart);
    root.owner = Math.max(root.owner, child.owner);
    child.members = List.of();
    child.apart.clear();
  }
}
