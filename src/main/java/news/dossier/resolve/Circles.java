package news.dossier.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In whose company names are printed: the people, organisations and places of each article. What
 * stands in too many articles tells nothing.
 */
final class Circles {
  /** Who is named in more than this share of all articles is everybody's company. */
  private static final double EVERYWHERE = 0.1;

  private static final int FEW_ARTICLES = 3;
  private static final int ENOUGH_THINGS = 2;

  private final List<Set<Group>> people = new ArrayList<>();
  private final List<Set<Group>> things = new ArrayList<>();
  private final Map<Group, Set<Group>> companies = new HashMap<>();

  Circles(int articles) {
    for (int i = 0; i < articles; i++) {
      people.add(new HashSet<>());
      things.add(new HashSet<>());
    }
  }

  void addThings(Collection<Group> groups, Identity identity) {
    add(groups, identity, things);
  }

  void addPeople(Collection<Group> groups, Identity identity) {
    add(groups, identity, people);
  }

  /** Whether an article names somebody, or several things, that stand beside a person elsewhere. */
  boolean isSame(int article, Group person, Identity identity) {
    Set<Group> company = companies.computeIfAbsent(identity.find(person), this::company);
    return people.get(article).stream().anyMatch(company::contains)
        || things.get(article).stream().filter(company::contains).count() >= ENOUGH_THINGS;
  }

  private Set<Group> company(Group root) {
    Set<Group> company = new HashSet<>();
    for (int article : root.fullArticles()) {
      company.addAll(people.get(article));
      company.addAll(things.get(article));
    }
    company.remove(root);
    return company;
  }

  private void add(Collection<Group> groups, Identity identity, List<Set<Group>> to) {
    Map<Group, Set<Integer>> articles = new HashMap<>();
    for (Group group : groups) {
      articles.computeIfAbsent(identity.find(group), g -> new HashSet<>()).addAll(group.articles());
    }
    double most = Math.max(FEW_ARTICLES, EVERYWHERE * to.size());
    articles.forEach(
        (root, all) -> {
          if (all.size() > 1 && all.size() <= most) {
            all.forEach(article -> to.get(article).add(root));
          }
        });
  }
}
