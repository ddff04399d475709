package news.dossier.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.dossier.model.EntityType;

/** The people of a dossier: those of each article, joined where a rule is sure. */
final class People {
  private final Identity identity;
  private final Claims claims;
  private final Map<String, Group> full = new TreeMap<>();
  private final List<Group> single = new ArrayList<>();
  private final List<Group> split = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  People(Identity identity, Claims claims) {
    this.identity = identity;
    this.claims = claims;
  }

  /**
   * Groups the people of all articles.
   *
   * @param articles the mentions of people of each article, in the order of the text
   */
  void resolve(List<List<Occurrence>> articles, Circles circles) {
    List<ArticlePeople> read = new ArrayList<>();
    articles.forEach(occurrences -> read.add(readArticle(occurrences)));
    for (ArticlePeople article : read) {
      for (List<String> pair : article.apart()) {
        Group one = full.get(pair.get(0));
        Group two = full.get(pair.get(1));
        if (one != null && two != null) {
          identity.keepApart(one, two);
        }
      }
    }
    new StatedGroups(identity, claims).join(groups());
    new NameVariants(identity, full, doubts).join();
    read.forEach(article -> article.unsure().forEach(this::settle));
    circles.addPeople(full.values(), identity);
    new SingleNames(identity, circles, full.values(), doubts).join(single);
  }

  Collection<Group> groups() {
    List<Group> all = new ArrayList<>(full.values());
    all.addAll(single);
    all.addAll(split);
    return all;
  }

  List<Doubt> doubts() {
    return doubts;
  }

  private ArticlePeople readArticle(List<Occurrence> occurrences) {
    List<Occurrence> open = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      String key = occurrence.key();
      int owner = claims.splitOwner(key, occurrence.seed());
      if (owner >= 0) {
        Group group = new Group(EntityType.PERSON, key, occurrence.seed()).add(occurrence);
        group.owner = owner;
        split.add(group);
      } else if (!claims.isDropped(key)) {
        open.add(occurrence);
      }
    }
    ArticlePeople people = new ArticlePeople(open, claims);
    people.chains().forEach(this::addChain);
    return people;
  }

  private void addChain(Chain chain) {
    PersonName name = chain.name();
    Occurrence first = chain.occurrences().get(0);
    Group group;
    if (name.isFull()) {
      group = full.computeIfAbsent(name.key(), k -> new Group(EntityType.PERSON, k, ""));
    } else {
      group = new Group(EntityType.PERSON, name.key(), first.seed());
      single.add(group);
    }
    group.name(name);
    chain.occurrences().forEach(group::add);
    group.decisions().addAll(chain.decisions());
    chain.shortForms().forEach(form -> group.addShortForm(form, first.article()));
  }

  /** The two whom it might mean may meanwhile be one; else it is asked. */
  private void settle(ArticlePeople.Unsure unsure) {
    List<Group> candidates = new ArrayList<>();
    for (String key : unsure.candidates()) {
      Group group = full.get(key);
      if (group != null) {
        candidates.add(group);
      }
    }
    Occurrence at = unsure.occurrence();
    if (candidates.size() > 1 && candidates.stream().map(identity::find).distinct().count() == 1) {
      Group group = candidates.get(0);
      group.decisions().add(Rule.SURNAME_IN_ARTICLE.says(at.text(), group.printed()));
      group.add(at);
    } else if (!candidates.isEmpty()) {
      doubts.add(
          new Doubt(Rule.AMBIGUOUS_NAME, at.text(), List.of(at), candidates.get(0), candidates));
    }
  }
}
