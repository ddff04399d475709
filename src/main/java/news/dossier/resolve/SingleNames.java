package news.dossier.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Single names in articles that do not explain them: whom the rest of the dossier means. */
final class SingleNames {
  /** Bearers of one name among whom a choice is tried. */
  private static final int MOST = 64;

  /** Full names of one surname that are looked at; where there are more, nobody is singled out. */
  private static final int MOST_FORMS = 256;

  /** Articles that make a person known by a surname alone. */
  private static final int KNOWN = 3;

  /** How many times more articles the likeliest must have than all others together. */
  private static final int OVERWHELMING = 20;

  private final Identity identity;
  private final Circles circles;
  private final Map<String, List<Group>> bearers = new HashMap<>();
  private final Map<String, List<Group>> others = new HashMap<>();
  private final List<Doubt> doubts;

  SingleNames(Identity identity, Circles circles, Collection<Group> full, List<Doubt> doubts) {
    this.identity = identity;
    this.circles = circles;
    this.doubts = doubts;
    for (Group group : full) {
      for (String surname : Surnames.of(group.name())) {
        bearers.computeIfAbsent(surname, s -> new ArrayList<>()).add(group);
      }
      for (String word : group.name().words()) {
        if (group.articlesWithShortForm(word) > 0) {
          others.computeIfAbsent(word, w -> new ArrayList<>()).add(group);
        }
      }
    }
  }

  /** Joins each with the full name that it stands for, or with its like where there is none. */
  void join(List<Group> singles) {
    Map<String, List<Group>> alone = new TreeMap<>();
    for (Group single : singles) {
      List<Group> candidates = candidates(single);
      if (single.owner >= 0) {
        continue;
      }
      if (candidates.isEmpty()) {
        alone.computeIfAbsent(single.key(), k -> new ArrayList<>()).add(single);
      } else if (candidates.size() == 1) {
        joinOnly(single, candidates.get(0));
      } else {
        choose(single, candidates);
      }
    }
    alone.values().forEach(this::joinAlike);
  }

  /** One group of each entity that bears the name. */
  private List<Group> candidates(Group single) {
    String key = single.key();
    List<Group> found = bearers.getOrDefault(key, others.getOrDefault(key, List.of()));
    Map<Group, Group> byRoot = new LinkedHashMap<>();
    for (Group group : found.subList(0, Math.min(found.size(), MOST_FORMS))) {
      if (identity.mayJoin(group, single) && !differ(single, FirstNames.gender(group.name()))) {
        byRoot.putIfAbsent(identity.find(group), group);
      }
    }
    return List.copyOf(byRoot.values());
  }

  private static boolean differ(Group single, FirstNames.Gender gender) {
    return (gender == FirstNames.Gender.MALE
            && single.addresses().contains(FirstNames.Gender.FEMALE))
        || (gender == FirstNames.Gender.FEMALE
            && single.addresses().contains(FirstNames.Gender.MALE));
  }

  private void joinOnly(Group single, Group bearer) {
    if (sharesArticle(single, bearer)) {
      identity.join(single, bearer, Rule.SURNAME_IN_ARTICLE);
    } else if (sharesOffice(single, bearer)) {
      identity.join(single, bearer, Rule.SAME_ROLE);
    } else if (clashes(single, bearer)) {
      doubt(single, List.of(bearer));
    } else if (isSameCircle(single, bearer)) {
      identity.join(single, bearer, Rule.SAME_CIRCLE);
    } else if (articles(bearer) >= KNOWN
        && identity.find(bearer).articlesWithShortForm(single.key()) >= 2) {
      identity.join(single, bearer, Rule.ONLY_BEARER);
    } else {
      doubt(single, List.of(bearer));
    }
  }

  private void choose(Group single, List<Group> candidates) {
    if (candidates.size() > MOST) {
      doubt(single, candidates.subList(0, MOST));
      return;
    }
    List<Group> here = those(candidates, c -> sharesArticle(single, c));
    List<Group> known = those(candidates, c -> articles(c) > 1);
    List<Group> sameOffice = those(candidates, c -> sharesOffice(single, c));
    List<Group> sameCircle = those(candidates, c -> isSameCircle(single, c));
    List<Group> overwhelming = those(candidates, c -> isOverwhelming(c, candidates));
    if (sameOffice.size() == 1) {
      identity.join(single, sameOffice.get(0), Rule.SAME_ROLE);
    } else if (here.size() == 1 && (known.isEmpty() || known.equals(here))) {
      identity.join(single, here.get(0), Rule.SURNAME_IN_ARTICLE);
    } else if (sameCircle.size() == 1 && here.isEmpty() && !clashes(single, sameCircle.get(0))) {
      identity.join(single, sameCircle.get(0), Rule.SAME_CIRCLE);
    } else if (overwhelming.size() == 1
        && (sameCircle.isEmpty() || sameCircle.equals(overwhelming))
        && !clashes(single, overwhelming.get(0))) {
      identity.join(single, overwhelming.get(0), Rule.OVERWHELMING_SHARE);
    } else {
      doubt(single, candidates);
    }
  }

  /** One name in several articles, which nobody bears in full. */
  private void joinAlike(List<Group> alike) {
    List<Group> kinds = new ArrayList<>();
    for (Group single : alike) {
      List<Group> fitting = those(kinds, k -> isAlike(single, k));
      if (fitting.size() == 1) {
        identity.join(single, fitting.get(0), Rule.SAME_SINGLE_NAME);
      } else if (kinds.size() < MOST) {
        kinds.add(single);
      }
    }
  }

  /** A given name alone may be anybody's, and so may a name with another office. */
  private boolean isAlike(Group single, Group other) {
    return sharesOffice(single, other)
        || (!clashes(single, other) && !FirstNames.isGivenName(single.key()));
  }

  private static List<Group> those(List<Group> groups, Predicate<Group> test) {
    return groups.stream().filter(test).toList();
  }

  private boolean sharesOffice(Group single, Group other) {
    return !Collections.disjoint(single.office(), identity.find(other).office());
  }

  private boolean clashes(Group single, Group other) {
    return !single.office().isEmpty()
        && !identity.find(other).office().isEmpty()
        && !sharesOffice(single, other);
  }

  /** Whether an article that has the single name names this one in full. */
  private boolean sharesArticle(Group single, Group other) {
    return !Collections.disjoint(single.articles(), identity.find(other).fullArticles());
  }

  private boolean isSameCircle(Group single, Group other) {
    return single.articles().stream().anyMatch(a -> circles.isSame(a, other, identity));
  }

  private boolean isOverwhelming(Group group, List<Group> candidates) {
    int all = candidates.stream().mapToInt(this::articles).sum();
    return articles(group) >= OVERWHELMING * Math.max(1, all - articles(group));
  }

  /** Articles that name it in full. */
  private int articles(Group group) {
    return identity.find(group).fullArticles().size();
  }

  private void doubt(Group single, List<Group> candidates) {
    doubts.add(
        new Doubt(Rule.AMBIGUOUS_NAME, single.printed(), single.occurrences(), single, candidates));
  }
}
