package news.dossier.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.dossier.model.EntityType;

/** The organisations or the places of a dossier: one name is one thing, with its other names. */
final class Things {
  private final Identity identity;
  private final Claims claims;
  private final Map<String, String> aliases;
  private final Map<String, Group> groups = new TreeMap<>();
  private final List<Group> split = new ArrayList<>();

  /**
   * @param aliases listed names, by their aliases
   */
  Things(Identity identity, Claims claims, Map<String, String> aliases) {
    this.identity = identity;
    this.claims = claims;
    this.aliases = aliases;
  }

  /**
   * Groups the things of all articles.
   *
   * @param articles the mentions of one type of each article, in the order of the text
   * @param texts the articles' texts, in the same order
   */
  void resolve(List<List<Occurrence>> articles, List<String> texts) {
    Acronyms acronyms = new Acronyms();
    for (int i = 0; i < articles.size(); i++) {
      List<Occurrence> open = new ArrayList<>();
      articles.get(i).stream().filter(this::isOpen).forEach(open::add);
      open.forEach(this::add);
      acronyms.read(open, texts.get(i), claims);
    }
    new StatedGroups(identity, claims).join(groups());
    joinListed();
    joinCompanies();
    acronyms.join(groups, identity);
  }

  Collection<Group> groups() {
    List<Group> all = new ArrayList<>(groups.values());
    all.addAll(split);
    return all;
  }

  /** Takes out what the curator has settled for this article or altogether. */
  private boolean isOpen(Occurrence occurrence) {
    String key = occurrence.key();
    int owner = claims.splitOwner(key, occurrence.seed());
    if (owner >= 0) {
      Group group = new Group(claims.type(), key, occurrence.seed()).add(occurrence);
      group.owner = owner;
      split.add(group);
    }
    return owner < 0 && !key.isEmpty() && !claims.isDropped(key);
  }

  private void add(Occurrence occurrence) {
    groups.computeIfAbsent(occurrence.key(), k -> new Group(claims.type(), k, "")).add(occurrence);
  }

  private void joinListed() {
    Rule rule = claims.type() == EntityType.PLACE ? Rule.COUNTRY_NAME : Rule.KNOWN_ABBREVIATION;
    Map<String, List<Group>> byName = new TreeMap<>();
    for (Group group : groups.values()) {
      String name = aliases.get(group.key());
      if (name != null) {
        byName.computeIfAbsent(name, n -> new ArrayList<>()).add(group);
      }
    }
    byName.forEach(
        (name, all) -> {
          Group head = groups.getOrDefault(name, all.get(0));
          all.stream().filter(g -> g != head).forEach(g -> identity.join(g, head, rule));
        });
  }

  private void joinCompanies() {
    if (claims.type() != EntityType.ORGANIZATION) {
      return;
    }
    Map<String, Set<String>> forms = new TreeMap<>();
    for (String key : groups.keySet()) {
      forms.computeIfAbsent(NameKey.withoutCompanyForm(key), k -> new TreeSet<>()).add(key);
    }
    forms.values().stream().filter(keys -> keys.size() > 1).forEach(this::joinCompany);
  }

  private void joinCompany(Set<String> keys) {
    Group shortest = groups.get(keys.iterator().next());
    for (String key : keys) {
      Group group = groups.get(key);
      if (group != null && shortest != null && group != shortest) {
        identity.join(group, shortest, Rule.COMPANY_FORM);
      }
    }
  }
}
