package news.dossier.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import news.dossier.model.CuratedEntity;
import news.dossier.model.Decision;
import news.dossier.model.Entity;
import news.dossier.model.Entity.Form;
import news.dossier.model.EntityType;
import news.dossier.model.Evidence;

/** Makes entities, still without ids, of the groups that are one. */
final class Assembly {
  private final Identity identity;
  private final Claims claims;
  private final IdentityHashMap<Group, Entity> byRoot = new IdentityHashMap<>();
  private final List<Entity> entities = new ArrayList<>();

  Assembly(Identity identity, Claims claims, Collection<Group> groups) {
    this.identity = identity;
    this.claims = claims;
    for (Group group : groups) {
      if (identity.find(group) == group) {
        assemble(group);
      }
    }
  }

  /** In no particular order. */
  List<Entity> entities() {
    return entities;
  }

  /** The name of the entity that a group belongs to. */
  String nameOf(Group group) {
    Entity entity = byRoot.get(identity.find(group));
    return entity == null ? group.printed() : entity.name();
  }

  private void assemble(Group root) {
    List<Occurrence> own = new ArrayList<>();
    Map<String, List<Occurrence>> never = new TreeMap<>();
    for (Group member : root.members) {
      for (Occurrence occurrence : member.occurrences()) {
        String key = occurrence.key();
        boolean kept = root.owner < 0 || !claims.isNever(root.owner, key) || isSplit(occurrence);
        (kept ? own : never.computeIfAbsent(key, k -> new ArrayList<>())).add(occurrence);
      }
    }
    if (!own.isEmpty()) {
      Optional<CuratedEntity> curated =
          root.owner < 0 ? Optional.empty() : Optional.of(claims.stated().get(root.owner));
      Entity entity = entity(own, decisions(root), curated);
      byRoot.put(root, entity);
      entities.add(entity);
    }
    never.values().forEach(all -> entities.add(entity(all, Set.of(), Optional.empty())));
  }

  private boolean isSplit(Occurrence occurrence) {
    return claims.splitOwner(occurrence.key(), occurrence.seed()) >= 0;
  }

  private Entity entity(
      List<Occurrence> occurrences, Set<Decision> decisions, Optional<CuratedEntity> curated) {
    List<Form> forms = forms(occurrences);
    Map<String, Integer> rank = new HashMap<>();
    forms.forEach(form -> rank.putIfAbsent(form.text(), rank.size()));
    List<Evidence> appearances = occurrences.stream().map(Occurrence::evidence).sorted().toList();
    List<Decision> ordered =
        decisions.stream()
            .filter(d -> rank.containsKey(d.form()))
            .sorted(
                Comparator.<Decision>comparingInt(d -> rank.getOrDefault(d.form(), 0))
                    .thenComparing(Decision::other)
                    .thenComparing(d -> d.by().toString()))
            .toList();
    String name = curated.map(CuratedEntity::name).orElseGet(() -> name(forms));
    return new Entity("", claims.type(), name, forms, appearances, curated, ordered);
  }

  private static List<Form> forms(List<Occurrence> occurrences) {
    Map<String, Integer> counts = new TreeMap<>();
    occurrences.forEach(o -> counts.merge(o.text(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new Form(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Form::count).reversed().thenComparing(Form::text))
        .toList();
  }

  /**
   * Of a person the fullest form that is no rarity, of other things the usual one that is no
   * abbreviation.
   */
  private String name(List<Form> forms) {
    int most = forms.stream().filter(f -> fullness(f) > 1).mapToInt(Form::count).max().orElse(0);
    boolean person = claims.type() == EntityType.PERSON;
    return forms.stream()
        .min(
            Comparator.<Form>comparingInt(f -> person && f.count() * 10 >= most ? -fullness(f) : 0)
                .thenComparing(f -> isShouted(f.text()))
                .thenComparing(Form::count, Comparator.reverseOrder())
                .thenComparing(f -> !beginsWithGivenName(f.text()))
                .thenComparing(Form::text))
        .map(Form::text)
        .orElseThrow();
  }

  private static boolean beginsWithGivenName(String text) {
    return Fold.words(text).stream().findFirst().map(FirstNames::isGivenName).orElse(false);
  }

  /** Words that are more than an initial. */
  private static int fullness(Form form) {
    return (int) Fold.words(form.text()).stream().filter(w -> w.length() > 1).count();
  }

  private static boolean isShouted(String text) {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }

  private Set<Decision> decisions(Group root) {
    Set<Decision> all = new LinkedHashSet<>();
    for (Group member : root.members) {
      all.addAll(member.decisions());
      String printed = member.printed();
      Set<String> said = new HashSet<>();
      for (Occurrence occurrence : member.occurrences()) {
        boolean sameKey = occurrence.key().equals(member.key());
        if (sameKey
            && said.add(occurrence.text())
            && (!occurrence.text().equals(printed) || member.articles().size() > 1)) {
          all.add(Rule.SAME_NAME.says(occurrence.text(), printed));
        }
      }
    }
    return all;
  }
}
